import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { childrenOf, childText, parseXml } from '#tests/builders/strict-xml.ts'
import { readSite, shownPages, type BuiltPage } from './support/built-site.ts'
import { attribute, named, parseHtml } from './support/html-tree.ts'

const site = readSite('dist')
const listed = shownPages(site).filter(
  ({ html }) => !/<meta name="robots" content="noindex"/.test(html),
)
const inner = listed.filter(({ kind }) => kind !== '')

describe('the sitemap', () => {
  const urls = childrenOf(parseXml(read('sitemap.xml')), 'url')
  const locs = urls.map((url) => childText(url, 'loc') ?? '')

  it('lists every page that may be found, and no other', () => {
    expect(locs.toSorted()).toEqual(listed.map(addressOf).sort())
  })

  it('names translations that name each other', () => {
    const alternates = new Map(
      urls.map((url) => [
        childText(url, 'loc'),
        childrenOf(url, 'xhtml:link').map(({ attributes }) => JSON.stringify(attributes)),
      ]),
    )
    const wrong = [...alternates].filter(([, links]) =>
      links.some((link) => {
        const { href } = JSON.parse(link) as { href: string }
        return alternates.get(href)?.join() !== links.join()
      }),
    )
    expect(wrong).toEqual([])
  })
})

describe('the structured data', () => {
  it.each(inner)('is one graph about the page: /$path', ({ html, kind }) => {
    const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
    expect(scripts).toHaveLength(1)
    const { '@graph': graph } = JSON.parse(scripts[0]?.[1] ?? '') as Graph
    expect(graph.map((thing) => thing['@type'])).toEqual(expectedTypes(kind))
  })
})

describe('what a shared page shows', () => {
  it.each(inner)('has a title, words, an address and a picture: /$path', (page) => {
    const meta = propertiesOf(page)
    for (const name of ['og:title', 'og:description', 'og:image:alt', 'og:locale', 'og:type'])
      expect(meta.get(name)).toBeTruthy()
    expect(meta.get('og:url')).toBe(addressOf(page))
    const image = meta.get('og:image') ?? ''
    expect(image.startsWith(site.url)).toBe(true)
    const png = readFileSync(join(site.folder, image.slice(site.url.length)))
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  })

  it.each(inner.filter(({ kind }) => ['article', 'one of events'].includes(kind)))(
    'has a card of its own: /$path',
    (page) => {
      expect(propertiesOf(page).get('og:image')).toBe(`${addressOf(page)}card.png`)
    },
  )
})

describe('the page of an event for the frames of others', () => {
  const frames = site.pages.filter(({ kind }) => kind === 'embed')

  it('is there for every event and locale', () => {
    const events = listed.filter(({ kind }) => kind === 'one of events')
    expect(frames.map(({ path }) => path.replace('embed/', ''))).toEqual(
      events.map(({ path }) => path),
    )
  })

  it.each(frames)('runs nothing, is not listed and leads out of its frame: /$path', ({ html }) => {
    const tree = parseHtml(html)
    expect(named(tree, 'script')).toEqual([])
    expect(html).toContain('<meta name="robots" content="noindex"')
    expect(named(tree, 'a').map((link) => attribute(link, 'target'))).toEqual(['_top', '_top'])
  })
})

describe('the timeline as a drawing', () => {
  it.each(site.locales)('stands alone and leads to the pages: %s', (locale) => {
    const svg = read(`${locale}/timeline.svg`)
    expect(parseXml(svg).uri).toBe('http://www.w3.org/2000/svg')
    expect(svg).not.toMatch(/@import|url\(|<image|<script/)
    const links = [...svg.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)
    expect(links.length).toBeGreaterThan(0)
    expect(links.filter((href) => !listed.map(addressOf).includes(href ?? ''))).toEqual([])
  })
})

describe('what can be cited', () => {
  it.each(inner.filter(({ kind }) => ['article', 'one of events'].includes(kind)))(
    'says by which address: /$path',
    (page) => {
      const link = named(parseHtml(page.html), 'link').find(
        (one) => attribute(one, 'rel') === 'cite-as',
      )
      expect(attribute(link, 'href')).toBe(addressOf(page))
    },
  )
})

interface Graph {
  readonly '@graph': readonly { readonly '@type': string }[]
}

function expectedTypes(kind: string): readonly string[] {
  const first = { article: 'NewsArticle', 'one of events': 'Event', 'one of people': 'Person' }[
    kind
  ]
  if (kind === 'timeline') return ['WebSite', 'ItemList']
  return first === undefined ? ['BreadcrumbList'] : [first, 'BreadcrumbList']
}

function propertiesOf({ html }: BuiltPage): ReadonlyMap<string, string> {
  return new Map(
    named(parseHtml(html), 'meta').flatMap((meta) => {
      const property = attribute(meta, 'property')
      return property === null ? [] : [[property, attribute(meta, 'content') ?? ''] as const]
    }),
  )
}

function addressOf({ path }: BuiltPage): string {
  return new URL(path, site.url).href
}

function read(file: string): string {
  return readFileSync(join(site.folder, file), 'utf8')
}
