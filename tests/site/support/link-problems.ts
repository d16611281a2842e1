import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Element, Root } from 'hast'
import type { BuiltPage, BuiltSite } from './built-site.ts'
import { attribute, elements, named, parseHtml } from './html-tree.ts'

/** Every dead link, dead fragment and foreign resource of a built site, as readable lines. */
export function linkProblems(site: BuiltSite): readonly string[] {
  const trees = new Map(site.pages.map((page) => [page.file, parseHtml(page.html)]))
  const ids = new Map([...trees].map(([file, tree]) => [file, idsOf(tree)]))
  const inPages = site.pages.flatMap((page) => {
    const tree = trees.get(page.file)
    if (tree === undefined) return []
    return linksOf(tree).flatMap((link) =>
      problemsOf(link, page, { site, ids }).map((problem) => `${page.file}: ${problem}`),
    )
  })
  return [...inPages, ...styleProblems(site)]
}

interface Link {
  readonly target: string
  /** Whether it may leave the site: a link to follow, not something to load. */
  readonly mayLeave: boolean
}

interface Context {
  readonly site: BuiltSite
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>
}

function idsOf(tree: Root): ReadonlySet<string> {
  return new Set(
    elements(tree, (element) => 'id' in element.properties).map(
      (element) => attribute(element, 'id') ?? '',
    ),
  )
}

function linksOf(tree: Root): readonly Link[] {
  const attributes = ['href', 'src', 'srcSet', 'poster', 'action', 'data', 'xLinkHref']
  const plain = elements(tree, () => true).flatMap((element) =>
    attributes.flatMap((name) => {
      const target = attribute(element, name)
      return target === null ? [] : [{ target, mayLeave: mayLeave(element) }]
    }),
  )
  return [...plain, ...refreshes(tree), ...inStyles(tree)]
}

function mayLeave(element: Element): boolean {
  if (element.tagName === 'a') return true
  const rel = (attribute(element, 'rel') ?? '').split(' ')
  return element.tagName === 'link' && rel.some((word) => ['canonical', 'alternate'].includes(word))
}

function refreshes(tree: Root): readonly Link[] {
  return named(tree, 'meta').flatMap((meta) => {
    const isRefresh = attribute(meta, 'httpEquiv')?.toLowerCase() === 'refresh'
    const target = /url=(.*)$/i.exec(attribute(meta, 'content') ?? '')?.[1]
    return isRefresh && target !== undefined ? [{ target, mayLeave: false }] : []
  })
}

function inStyles(tree: Root): readonly Link[] {
  const sheets = named(tree, 'style').flatMap((style) =>
    style.children.map((child) => (child.type === 'text' ? child.value : '')),
  )
  const inline = elements(tree, (element) => 'style' in element.properties).map(
    (element) => attribute(element, 'style') ?? '',
  )
  return [...sheets, ...inline].flatMap(urlsInCss).map((target) => ({ target, mayLeave: false }))
}

function urlsInCss(css: string): readonly string[] {
  const quoted = [...css.matchAll(/(?:url\(\s*|@import\s+)(["']?)([^"')\s]+)\1/g)]
  return quoted.map((match) => match[2] ?? '')
}

function problemsOf(link: Link, page: BuiltPage, context: Context): readonly string[] {
  if (/^(?:data|mailto):/.test(link.target)) return []
  const from = new URL(page.path, context.site.url)
  const to = new URL(link.target, from)
  if (to.origin !== from.origin) return link.mayLeave ? [] : [`loads the foreign ${link.target}`]
  if (!to.pathname.startsWith(context.site.base)) return [`${link.target} leaves the site’s base`]
  const file = fileOf(decodeURIComponent(to.pathname.slice(context.site.base.length)), context)
  if (file === null) return [`${link.target} leads nowhere`]
  const fragment = decodeURIComponent(to.hash.slice(1))
  const isAlive =
    fragment === '' || fragment.startsWith(':~:') || context.ids.get(file)?.has(fragment)
  return isAlive ? [] : [`${link.target} names a place that ${file} does not have`]
}

function fileOf(path: string, { site }: Context): string | null {
  const isFolder = path === '' || path.endsWith('/')
  const file = isFolder ? `${path}index.html` : path
  return site.files.includes(file) ? file : null
}

function styleProblems(site: BuiltSite): readonly string[] {
  return site.files
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) =>
      urlsInCss(readFileSync(join(site.folder, file), 'utf8'))
        .filter((target) => !target.startsWith('data:'))
        .map((target) => new URL(target, new URL(file, site.url)))
        .filter((to) => !to.href.startsWith(site.url) || !exists(to, site))
        .map((to) => `${file}: ${to.href} leads nowhere or leaves the site`),
    )
}

function exists(to: URL, site: BuiltSite): boolean {
  return site.files.includes(decodeURIComponent(to.pathname.slice(site.base.length)))
}
