import { describe, expect, it } from 'vitest'
import { graphemes } from '#artefacts/graphemes.ts'
import type { Publication } from '#artefacts/publication.ts'
import { llmsTxt } from '#artefacts/site-files/llms-txt.ts'
import { openSearch } from '#artefacts/site-files/open-search.ts'
import { robotsTxt } from '#artefacts/site-files/robots-txt.ts'
import { securityTxt } from '#artefacts/site-files/security-txt.ts'
import { sitemap } from '#artefacts/site-files/sitemap.ts'
import { webManifest } from '#artefacts/site-files/web-manifest.ts'
import { article, eventFolder } from '#tests/builders/archive-source.ts'
import { HOSTILE_STRINGS } from '#tests/builders/hostile-strings.ts'
import { publication } from '#tests/builders/publication.ts'
import { childrenOf, childText, parseXml } from '#tests/builders/strict-xml.ts'

const ID = '2025-01-21-video-call'
const SITE = 'https://digest.example/two'
const plain = await publication({
  events: [eventFolder(ID)],
  articles: [article('bg/a', { event: ID, published: '2025-01-22' })],
})

describe('the sitemap', () => {
  const urls = childrenOf(parseXml(sitemap(plain)), 'url')
  const byLoc = new Map(urls.map((url) => [childText(url, 'loc'), url]))

  it('lists each address once', () => {
    expect(byLoc.size).toBe(urls.length)
  })

  it('names with a page all of its translations, and the default', () => {
    const links = childrenOf(byLoc.get(`${SITE}/bg/events/${ID}/`)!, 'xhtml:link')
    expect(links.map(({ attributes }) => [attributes['hreflang'], attributes['href']])).toEqual([
      ['en', `${SITE}/en/events/${ID}/`],
      ['bg', `${SITE}/bg/events/${ID}/`],
      ['x-default', `${SITE}/en/events/${ID}/`],
    ])
  })

  it('lists an article alone', () => {
    expect(childrenOf(byLoc.get(`${SITE}/bg/articles/a/`)!, 'xhtml:link')).toEqual([])
  })

  it('takes the day of a change from the content', () => {
    expect(childText(byLoc.get(`${SITE}/en/events/${ID}/`)!, 'lastmod')).toBe('2025-01-22')
  })

  it('lists neither frames nor the page that says that there is none', () => {
    expect([...byLoc.keys()].filter((loc) => /embed|404/.test(loc ?? ''))).toEqual([])
  })
})

describe('robots.txt', () => {
  it('leads to the sitemap', () => {
    expect(robotsTxt(plain)).toContain(`\nSitemap: ${SITE}/sitemap.xml\n`)
  })
})

describe('security.txt', () => {
  it('has the fields that RFC 9116 requires', () => {
    const text = securityTxt(plain, { address: 'mailto:us@digest.example', expires: '2027-01-01' })
    expect(text).toContain('Contact: mailto:us@digest.example\n')
    expect(text).toContain('Expires: 2027-01-01T00:00:00Z\n')
    expect(text).toContain(`Canonical: ${SITE}/.well-known/security.txt\n`)
  })
})

describe('llms.txt', () => {
  it('begins with the name and the tagline, and lists the events', () => {
    const text = llmsTxt(plain)
    expect(text).toMatch(/^# Digest\n\n> Ada and Boyan\n/)
    expect(text).toContain(`](${SITE}/en/events/${ID}/): 21\u00a0January 2025; Held`)
  })

  it('keeps names from becoming links, headings or markup', () => {
    const text = llmsTxt(named('](https://evil.example) <b>\n# x'))
    expect(text.split('\n')[0]).toBe('# \\](https://evil.example) \\<b\\> \\# x')
  })
})

describe('the manifest', () => {
  it('starts at the timeline of its locale', () => {
    expect(webManifest(plain)).toMatchObject({ lang: 'en', start_url: `${SITE}/en/` })
  })

  it('has icons of the sizes that devices ask for', () => {
    expect(webManifest(plain).icons.map(({ sizes }) => sizes)).toEqual(
      expect.arrayContaining(['192x192', '512x512']),
    )
  })
})

describe('the OpenSearch description', () => {
  it('leads to the search page with the words of the query', () => {
    const [url] = childrenOf(parseXml(openSearch(plain)), 'Url')
    expect(url?.attributes['template']).toBe(`${SITE}/en/search/?q={searchTerms}`)
  })

  it.each([
    ['Harbour: Ada and Cyril Dane', 'Harbour'],
    ['A digest', 'A digest'],
    ['Anextraordinarilylongname', 'Anextraordinaril'],
  ])('shortens “%s” to “%s”', (title, short) => {
    expect(childText(parseXml(openSearch(named(title))), 'ShortName')).toBe(short)
  })

  it.each(HOSTILE_STRINGS)('stays well-formed with the name %j', (title) => {
    const root = parseXml(openSearch(named(title)))
    expect(graphemes(childText(root, 'ShortName') ?? '').length).toBeLessThanOrEqual(16)
  })
})

function named(title: string): Publication {
  const { archive } = plain
  return { ...plain, archive: { ...archive, site: { ...archive.site, title: { en: title } } } }
}
