import { withoutControls } from '#domain/control-characters.ts'
import type { PageMetadata } from '#normalise/normalised-page.ts'

/** Reads a page's metadata: JSON-LD, OpenGraph, `<meta>`, `<time>`, `<title>`, the canonical link. */
export function htmlMetadata(document: Document): PageMetadata {
  const article = linkedArticle(document)
  const meta = metaReader(document)
  return {
    titles: texts([
      article?.['headline'],
      meta('og:title'),
      meta('twitter:title'),
      textOf(document.querySelector('h1')),
      textOf(document.querySelector('title')),
    ]),
    dates: dates(document, article, meta),
    outlet: texts([nameOf(article?.['publisher']), meta('og:site_name')])[0] ?? null,
    url: urls([
      document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
      meta('og:url'),
      article?.['url'],
      article?.['mainEntityOfPage'],
      idOf(article?.['mainEntityOfPage']),
    ]),
    authors: texts([...namesOf(article?.['author']), meta('author')]).filter(isPerson),
  }
}

type Json = Readonly<Record<string, unknown>>
type MetaReader = (name: string) => string | null

function metaReader(document: Document): MetaReader {
  const found = new Map<string, string>()
  for (const element of document.querySelectorAll('meta')) {
    const content = element.getAttribute('content')
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(key)?.toLowerCase()
      if (name && content && !found.has(name)) found.set(name, content)
    }
  }
  return (name) => found.get(name) ?? null
}

function linkedArticle(document: Document): Json | null {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')]
  const items = scripts.flatMap((script) => flatten(parse(script.textContent)))
  return items.find(({ '@type': type }) => [type].flat().some((one) => isArticleType(one))) ?? null
}

function isArticleType(type: unknown): boolean {
  return typeof type === 'string' && /(?:Article|BlogPosting|LiveBlogPosting|Reportage)$/.test(type)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(
      text.replaceAll(/[\n\r\t]/g, ' ').replace(/^\s*(?:\/\/)?<!\[CDATA\[|(?:\/\/)?\]\]>\s*$/g, ''),
    )
  } catch {
    return null
  }
}

function flatten(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(flatten)
  if (!isObject(value)) return []
  return [value, ...flatten(value['@graph']), ...flatten(value['mainEntity'])]
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const DATE_FIELDS = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
  'date',
]

function dates(document: Document, article: Json | null, meta: MetaReader): PageMetadata['dates'] {
  const times = [...document.querySelectorAll('time[datetime]')].slice(0, 3)
  const found = [
    { source: 'JSON-LD datePublished', value: article?.['datePublished'] },
    ...DATE_FIELDS.map((name) => ({ source: `meta ${name}`, value: meta(name) })),
    ...times.map((time) => ({ source: 'time', value: time.getAttribute('datetime') })),
  ]
  return found.flatMap(({ source, value }) =>
    typeof value === 'string' && /\d{4}/.test(value) ? [{ source, value: value.trim() }] : [],
  )
}

function nameOf(value: unknown): unknown {
  return namesOf(value)[0]
}

function namesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(namesOf)
  return isObject(value) ? [value['name']].flat() : [value]
}

function texts(values: readonly unknown[]): readonly string[] {
  const found = values.flatMap((value) => {
    const raw = typeof value === 'string' ? withoutControls(decoded(value)).toWellFormed() : ''
    const text = raw.replaceAll(/\s+/g, ' ').trim()
    return text === '' ? [] : [text]
  })
  return [...new Set(found)]
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
}

/** JSON-LD is often escaped as HTML, though it is not HTML. */
function decoded(text: string): string {
  return text.replaceAll(/&(?:#(?<code>\d{1,6})|(?<name>[a-z]+));/gi, (all, ...groups) => {
    const { code, name } = groups.at(-1) as { code?: string; name?: string }
    if (code !== undefined) return String.fromCodePoint(Math.min(Number(code), 0x10ffff))
    return ENTITIES[name?.toLowerCase() ?? ''] ?? all
  })
}

function urls(values: readonly unknown[]): string | null {
  const isAddress = (value: unknown) => typeof value === 'string' && /^https?:/.test(value)
  const found = values.find((value) => isAddress(value) && URL.canParse(String(value)))
  return typeof found === 'string' ? found : null
}

function idOf(value: unknown): unknown {
  return isObject(value) ? value['@id'] : null
}

function isPerson(name: string): boolean {
  return /^(?!.*(?:https?:|@)).*\p{L}/su.test(name) && name.length < 80
}

function textOf(element: Element | null): string | null {
  return element?.textContent ?? null
}
