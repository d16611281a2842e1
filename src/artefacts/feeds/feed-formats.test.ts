import { describe, expect, it } from 'vitest'
import { buildFeed } from '#artefacts/feeds/build-feed.ts'
import { feedChannel } from '#artefacts/feeds/feed-channels.ts'
import { opml } from '#artefacts/feeds/opml.ts'
import { writeFeed } from '#artefacts/feeds/write-feed.ts'
import { legalText } from '#artefacts/legal-text.ts'
import type { ArchiveSource } from '#domain/archive-source.ts'
import type { FeedFormat } from '#domain/route.ts'
import { article, digest, eventFolder } from '#tests/builders/archive-source.ts'
import { HOSTILE_STRINGS } from '#tests/builders/hostile-strings.ts'
import { plainTexts, publication } from '#tests/builders/publication.ts'
import { childrenOf, childText, parseXml } from '#tests/builders/strict-xml.ts'

const ID = '2025-01-21-video-call'
const ATOM = 'http://www.w3.org/2005/Atom'
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/
const RFC_822 = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/

const PARTS: Partial<ArchiveSource> = {
  articles: [
    article('bg/a', { event: ID, published: '2025-01-22', byline: ['Вяра'] }),
    article('uk/b', { event: ID, published: null, title: null }),
  ],
  events: [eventFolder(ID)],
  digests: [digest(ID, 'en', 'A call about the bridge')],
}

async function written(format: FeedFormat, parts = PARTS): Promise<string> {
  const made = await publication(parts)
  const channel = feedChannel(made, { of: 'events' }, 'en')
  return writeFeed(buildFeed(made, { channel, format }, plainTexts), format)
}

async function writtenArticles(format: FeedFormat, parts = PARTS): Promise<string> {
  const made = await publication(parts)
  const channel = feedChannel(made, { of: 'articles' }, 'bg')
  return writeFeed(buildFeed(made, { channel, format }, plainTexts), format)
}

describe('Atom', () => {
  it('has what RFC 4287 requires of a feed', async () => {
    const feed = parseXml(await written('atom'))
    expect([feed.name, feed.uri, feed.attributes['xml:lang']]).toEqual(['feed', ATOM, 'en'])
    expect(childText(feed, 'id')).toBe('tag:digest.example,2026:en/feeds/events')
    expect(childText(feed, 'title')).toBe('Digest: All events')
    expect(childText(feed, 'updated')).toMatch(RFC_3339)
    expect(childText(childrenOf(feed, 'author')[0]!, 'name')).toBe('Digest')
    const self = childrenOf(feed, 'link').filter(({ attributes }) => attributes['rel'] === 'self')
    expect(self.map(({ attributes }) => attributes['href'])).toEqual([
      'https://digest.example/two/en/feeds/events.atom',
    ])
  })

  it('has what RFC 4287 requires of an entry, each once', async () => {
    const [entry] = childrenOf(parseXml(await written('atom')), 'entry')
    for (const name of ['id', 'title', 'updated', 'published', 'summary', 'content'])
      expect(childrenOf(entry!, name), name).toHaveLength(1)
    expect(entry!.attributes['xml:lang']).toBe('en')
    expect(childText(entry!, 'id')).toBe(`tag:digest.example,2026:en/events/${ID}`)
    expect(childText(entry!, 'updated')).toMatch(RFC_3339)
    const alternates = childrenOf(entry!, 'link').filter(
      ({ attributes }) => attributes['rel'] === 'alternate',
    )
    expect(alternates.map(({ attributes }) => attributes['href'])).toEqual([
      `https://digest.example/two/en/events/${ID}/`,
    ])
  })

  it('names the author of an article, in the article’s language', async () => {
    const [entry] = childrenOf(parseXml(await writtenArticles('atom')), 'entry')
    expect(entry!.attributes['xml:lang']).toBe('bg')
    expect(childText(childrenOf(entry!, 'author')[0]!, 'name')).toBe('Вяра')
  })
})

describe('RSS', () => {
  it('has what RSS 2.0 requires of a channel, and its own address', async () => {
    const rss = parseXml(await written('rss'))
    const [channel] = childrenOf(rss, 'channel')
    expect(rss.attributes['version']).toBe('2.0')
    for (const name of ['title', 'link', 'description', 'language'])
      expect(childText(channel!, name), name).toBeTruthy()
    expect(childText(channel!, 'lastBuildDate')).toMatch(RFC_822)
    expect(childrenOf(channel!, 'atom:link')[0]!.attributes).toMatchObject({
      rel: 'self',
      href: 'https://digest.example/two/en/feeds/events.rss',
    })
  })

  it('marks the id of an item as no address', async () => {
    const [channel] = childrenOf(parseXml(await written('rss')), 'channel')
    const [item] = childrenOf(channel!, 'item')
    const [guid] = childrenOf(item!, 'guid')
    expect(guid!.attributes['isPermaLink']).toBe('false')
    expect(guid!.text).toBe(`tag:digest.example,2026:en/events/${ID}`)
    expect(childText(item!, 'pubDate')).toMatch(RFC_822)
  })
})

describe('JSON Feed', () => {
  it('has what version 1.1 requires', async () => {
    const feed = JSON.parse(await written('json')) as Record<string, unknown>
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Digest: All events',
      home_page_url: 'https://digest.example/two/en/',
      feed_url: 'https://digest.example/two/en/feeds/events.json',
      language: 'en',
      items: [
        {
          id: `tag:digest.example,2026:en/events/${ID}`,
          title: 'A call about the bridge',
          content_html: expect.stringContaining('They spoke.') as string,
          language: 'en',
        },
      ],
    })
  })
})

describe('hostile strings', () => {
  const parts = (text: string): Partial<ArchiveSource> => ({
    articles: [article('bg/a', { event: ID, title: text, byline: [text], standfirst: text })],
    events: [eventFolder(ID, { dateBasis: { en: text } })],
    digests: [digest(ID, 'en', text)],
  })
  const shown = (text: string) => legalText(text).replace(/\r\n?/g, '\n').trim()

  it.each(HOSTILE_STRINGS)('%o comes out right in Atom', async (text) => {
    for (const xml of [
      await written('atom', parts(text)),
      await writtenArticles('atom', parts(text)),
    ]) {
      const [entry] = childrenOf(parseXml(xml), 'entry')
      expect(childText(entry!, 'title')?.replace(/\r\n?/g, '\n').trim()).toBe(shown(text))
      expect(childText(entry!, 'content')).not.toContain('<script')
    }
  })

  it.each(HOSTILE_STRINGS)('%o comes out right in RSS', async (text) => {
    const [channel] = childrenOf(parseXml(await writtenArticles('rss', parts(text))), 'channel')
    const [item] = childrenOf(channel!, 'item')
    expect(childText(item!, 'title')?.replace(/\r\n?/g, '\n').trim()).toBe(shown(text))
    expect(childText(item!, 'content:encoded')).not.toContain('<script')
  })

  it.each(['atom', 'rss'] as const)('rendered text may hold anything in %s', async (format) => {
    const html = HOSTILE_STRINGS.map((text) => legalText(text).replace(/\r\n?/g, '\n')).join('\n')
    const made = await publication(PARTS)
    const channel = feedChannel(made, { of: 'articles' }, 'bg')
    const feed = buildFeed(made, { channel, format }, { ...plainTexts, body: () => html })
    const root = parseXml(writeFeed(feed, format))
    const [entry] =
      format === 'atom'
        ? childrenOf(root, 'entry')
        : childrenOf(childrenOf(root, 'channel')[0]!, 'item')
    expect(childText(entry!, format === 'atom' ? 'content' : 'content:encoded')).toContain(html)
  })

  it.each(HOSTILE_STRINGS)('%o comes out right in JSON Feed', async (text) => {
    const feed = JSON.parse(await written('json', parts(text))) as { items: { title: string }[] }
    expect(feed.items[0]!.title).toBe(legalText(text))
  })

  it.each(HOSTILE_STRINGS)('%o comes out right in OPML', async (text) => {
    const list = parseXml(opml(await publication(parts(text))))
    const outlines = childrenOf(childrenOf(list, 'body')[0]!, 'outline')
    expect(outlines.length).toBeGreaterThan(3)
    expect(outlines.every(({ attributes }) => attributes['xmlUrl'])).toBe(true)
  })
})
