import { describe, expect, it } from 'vitest'
import { readSite, shownPages, type BuiltPage } from './support/built-site.ts'
import { attribute, named, parseHtml, readableText } from './support/html-tree.ts'

const site = readSite('dist')
const heads = shownPages(site).map(readHead)
const byUrl = new Map(heads.map((head) => [head.url, head]))
const notFound = (head: Head) => /(?:^|\/)404(?:\/|\.html)/.test(head.page.path)
/** Two articles side by side: both have pages of their own, which are what one shall find. */
const isReading = ({ page }: Head) => /\/events\/[^/]+\/[a-z]+-[a-z]+(?:-\d+)?\/$/.test(page.path)
const indexed = heads.filter(
  (head) => !notFound(head) && !isReading(head) && head.page.kind !== 'embed',
)

describe('the head of every page', () => {
  it('has a title and a description', () => {
    expect(heads.filter(({ title, description }) => !title || !description).map(fileOf)).toEqual([])
  })

  it('has a title of its own', () => {
    expect(repeated(indexed, ({ title }) => title)).toEqual([])
  })

  it('has a description of its own', () => {
    expect(repeated(indexed, ({ description }) => description)).toEqual([])
  })

  it('names its own address as canonical', () => {
    expect(indexed.filter(({ canonical, url }) => canonical !== url).map(fileOf)).toEqual([])
  })

  it('says in which language it is', () => {
    const wrong = heads.filter(
      ({ page, lang }) => lang === null || lang !== expectedLang(page, lang),
    )
    expect(wrong.map(fileOf)).toEqual([])
  })
})

describe('the language versions of every page', () => {
  const localised = indexed.filter(({ page }) => page.locale !== null)

  it('name every locale and a default', () => {
    const expected = [...site.locales, 'x-default'].sort()
    const wrong = localised.filter(
      ({ alternates }) => [...alternates.keys()].sort().join() !== expected.join(),
    )
    expect(wrong.map(fileOf)).toEqual([])
  })

  it('include the page itself', () => {
    const wrong = localised.filter(
      ({ page, url, alternates }) => alternates.get(page.locale ?? '') !== url,
    )
    expect(wrong.map(fileOf)).toEqual([])
  })

  it('exist and say the same of each other', () => {
    const wrong = indexed.filter(({ alternates }) =>
      [...alternates.values()].some((url) => !sameMap(byUrl.get(url)?.alternates, alternates)),
    )
    expect(wrong.map(fileOf)).toEqual([])
  })
})

interface Head {
  readonly page: BuiltPage
  readonly url: string
  readonly lang: string | null
  readonly title: string
  readonly description: string | null
  readonly canonical: string | null
  readonly alternates: ReadonlyMap<string, string>
}

function readHead(page: BuiltPage): Head {
  const tree = parseHtml(page.html)
  const links = named(tree, 'link')
  const alternates = links.filter((link) => attribute(link, 'hrefLang') !== null)
  const title = named(tree, 'title')[0]
  return {
    page,
    url: new URL(page.path, site.url).href,
    lang: attribute(named(tree, 'html')[0], 'lang'),
    title: title === undefined ? '' : readableText(title),
    description: attribute(
      named(tree, 'meta').find((meta) => attribute(meta, 'name') === 'description'),
      'content',
    ),
    canonical: attribute(
      links.find((link) => attribute(link, 'rel') === 'canonical'),
      'href',
    ),
    alternates: new Map(
      alternates.map((link) => [attribute(link, 'hrefLang') ?? '', attribute(link, 'href') ?? '']),
    ),
  }
}

function expectedLang(page: BuiltPage, lang: string): string {
  const articleLang = page.kind === 'article' ? page.path.split('/')[0] : undefined
  const expected = page.locale ?? articleLang ?? lang
  return site.locales.includes(expected) ? expected : site.defaultLocale
}

function fileOf({ page }: Head): string {
  return page.file
}

function repeated(all: readonly Head[], value: (head: Head) => string | null): readonly string[] {
  const groups = Map.groupBy(all, (head) => `${String(head.lang)} ${String(value(head))}`)
  return [...groups]
    .filter(([, group]) => group.length > 1)
    .map(([key, group]) => `${key}: ${group.map(fileOf).join(', ')}`)
}

function sameMap(
  a: ReadonlyMap<string, string> | undefined,
  b: ReadonlyMap<string, string>,
): boolean {
  return a !== undefined && a.size === b.size && [...a].every(([key, url]) => b.get(key) === url)
}
