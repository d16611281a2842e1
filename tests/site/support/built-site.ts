import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import { parse } from 'yaml'

/** A built site as files. */
export interface BuiltSite {
  readonly folder: string
  /** The public address, ending in a slash. */
  readonly url: string
  /** The path of the public address, `/` or `/sub/path/`. */
  readonly base: string
  readonly locales: readonly string[]
  readonly defaultLocale: string
  /** POSIX paths inside the folder. */
  readonly files: readonly string[]
  readonly pages: readonly BuiltPage[]
}

/** One HTML page of a built site. */
export interface BuiltPage {
  /** POSIX path of the file. */
  readonly file: string
  /** Path below the base, without a leading slash: `en/about/`. */
  readonly path: string
  readonly html: string
  readonly kind: string
  /** Null for pages that belong to no locale. */
  readonly locale: string | null
  readonly isRedirect: boolean
}

/** Reads the site in `folder`, built from `contentDir`, at the address it was built for. */
export function readSite(
  folder: string,
  { contentDir = 'content', url = process.env['SITE_URL'] } = {},
): BuiltSite {
  if (!existsSync(folder)) throw new Error(`“${folder}” is not built: run npm run build first.`)
  const settings = readSettings(contentDir)
  const address = withSlash(url ?? settings.url)
  const files = listFiles(folder)
  const pages = files.filter((file) => file.endsWith('.html'))
  return {
    folder,
    url: address,
    base: new URL(address).pathname,
    locales: settings.locales,
    defaultLocale: settings.defaultLocale,
    files,
    pages: pages.map((file) => readPage(folder, file, settings.locales)),
  }
}

/** The pages that show something themselves. */
export function shownPages(site: BuiltSite): readonly BuiltPage[] {
  return site.pages.filter(({ isRedirect }) => !isRedirect)
}

/** One page of each kind and locale, and every page of the kinds that differ most. */
export function pagesOfEachKind(site: BuiltSite): readonly BuiltPage[] {
  const seen = new Set<string>()
  return shownPages(site).filter(({ kind, locale }) => {
    const key = `${kind} ${String(locale)}`
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew || kind === 'article'
  })
}

/** One page of each kind, the locales in turn. */
export function onePageOfEachKind(site: BuiltSite): readonly BuiltPage[] {
  const pages = pagesOfEachKind(site)
  return [...new Set(pages.map(({ kind }) => kind))].flatMap((kind, index) => {
    const ofKind = pages.filter((page) => page.kind === kind)
    return ofKind[index % ofKind.length] ?? []
  })
}

/** Every file below a folder, as sorted POSIX paths. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((file) => file.replaceAll(sep, '/'))
    .sort()
}

interface Settings {
  readonly url: string
  readonly locales: readonly string[]
  readonly defaultLocale: string
}

function readSettings(contentDir: string): Settings {
  return parse(readFileSync(join(contentDir, 'site.yaml'), 'utf8')) as Settings
}

function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`
}

function readPage(folder: string, file: string, locales: readonly string[]): BuiltPage {
  const html = readFileSync(join(folder, file), 'utf8')
  const path = file.replace(/(^|\/)index\.html$/, '$1')
  const first = path.split('/')[0] ?? ''
  return {
    file,
    path,
    html,
    kind: kindOf(path),
    locale: locales.includes(first) && !/\/(?:articles|embed)\//.test(path) ? first : null,
    isRedirect: /<meta[^>]+http-equiv="?refresh/i.test(html),
  }
}

function kindOf(path: string): string {
  const [first = '', ...rest] = path.split('/').filter((segment) => segment !== '')
  if (rest[0] === 'articles') return 'article'
  if (rest[0] === 'embed') return 'embed'
  if (first === '' || rest.length === 0) return first.length > 3 ? first : first && 'timeline'
  if (rest.length > 2) return `within one of ${rest[0] ?? ''}`
  return rest.length === 1 ? (rest[0] ?? '') : `one of ${rest[0] ?? ''}`
}
