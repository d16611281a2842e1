import { describe, expect, it } from 'vitest'
import { buildFeed } from '#artefacts/feeds/build-feed.ts'
import { feedChannel, feedChannels } from '#artefacts/feeds/feed-channels.ts'
import type { ArchiveSource } from '#domain/archive-source.ts'
import type { FeedRoute } from '#domain/route.ts'
import { article, digest, eventFolder } from '#tests/builders/archive-source.ts'
import { plainTexts, publication } from '#tests/builders/publication.ts'

const CALL = '2025-01-21-video-call'
const VISIT = '2024-05-09-visit'

const PARTS: Partial<ArchiveSource> = {
  articles: [
    article('bg/a', { event: CALL, published: '2025-01-22' }),
    article('bg/b', { event: VISIT, published: '2024-05-10' }),
    article('uk/c', { event: CALL, published: '2025-01-23' }),
  ],
  events: [eventFolder(VISIT, { participants: ['ada', 'vera'] })],
}

async function feedOf(feed: FeedRoute, parts = PARTS, lang = 'en') {
  const made = await publication(parts)
  return buildFeed(made, { channel: feedChannel(made, feed, lang), format: 'atom' }, plainTexts)
}

const urlsOf = ({ entries }: Awaited<ReturnType<typeof feedOf>>) =>
  entries.map(({ url }) => url.replace('https://digest.example/two', ''))

describe('a feed', () => {
  it.each([
    [{ of: 'events' }, [`/en/events/${CALL}/`, `/en/events/${VISIT}/`]],
    [{ of: 'event', id: CALL }, [`/en/events/${CALL}/`]],
    [{ of: 'person', id: 'vera' }, [`/en/events/${VISIT}/`]],
    [{ of: 'kind', kind: 'visit' }, [`/en/events/${VISIT}/`]],
  ] as const)('of %o has its events, latest change first', async (feed, urls) => {
    expect(urlsOf(await feedOf(feed))).toEqual(urls)
  })

  it('of a language has its articles', async () => {
    expect(urlsOf(await feedOf({ of: 'articles' }, PARTS, 'bg'))).toEqual([
      '/bg/articles/a/',
      '/bg/articles/b/',
    ])
  })

  it('comes up again with a correction', async () => {
    const correction = { date: '2025-06-01', before: 'a', after: 'b', why: { en: 'c' } }
    const events = [eventFolder(VISIT, { corrections: [correction] })]
    const feed = await feedOf({ of: 'events' }, { ...PARTS, events })
    expect(urlsOf(feed)[0]).toBe(`/en/events/${VISIT}/`)
    expect(feed.updated).toBe('2025-06-01')
  })

  it('keeps its ids when a title changes', async () => {
    const titled = (title: string) =>
      feedOf({ of: 'events' }, { ...PARTS, digests: [digest(CALL, 'en', title)] })
    const [before, after] = [await titled('Before'), await titled('After')]
    expect(after.entries.map(({ id }) => id)).toEqual(before.entries.map(({ id }) => id))
    expect(after.entries[0]?.title).toBe('After')
  })

  it('keeps the id of an event whose id changes', async () => {
    const renamed = `${CALL}-bridge`
    const parts: Partial<ArchiveSource> = {
      articles: [article('bg/a', { event: renamed })],
      events: [eventFolder(renamed, { redirects: [CALL] })],
    }
    const { entries } = await feedOf({ of: 'events' }, parts)
    expect(entries[0]?.id).toBe(`tag:digest.example,2026:en/events/${CALL}`)
    const own = await feedOf({ of: 'event', id: renamed }, parts)
    expect(own.id).toBe(`tag:digest.example,2026:en/feeds/events/${CALL}`)
    expect(own.selfUrl).toContain(renamed)
  })

  it('keeps the id of an event that took in another', async () => {
    const events = [eventFolder(CALL, { merged: ['2025-01-21-phone-call'] })]
    const { entries } = await feedOf({ of: 'event', id: CALL }, { ...PARTS, events })
    expect(entries[0]?.id).toBe(`tag:digest.example,2026:en/events/${CALL}`)
  })

  it('is the same however its articles are ordered', async () => {
    const reversed = { ...PARTS, articles: PARTS.articles!.toReversed() }
    expect(await feedOf({ of: 'events' }, reversed)).toEqual(await feedOf({ of: 'events' }))
  })
})

it('a locale offers the feeds that have something to tell', async () => {
  const channels = feedChannels(await publication(PARTS))
  expect(channels.map(({ feed, lang, name }) => [feed.of, lang, name])).toEqual([
    ['events', 'en', 'All events'],
    ['kind', 'en', 'Visit'],
    ['kind', 'en', 'Video call'],
    ['person', 'en', 'ada'],
    ['person', 'en', 'boyan'],
    ['person', 'en', 'vera'],
    ['event', 'en', 'Video call: ada and boyan'],
    ['event', 'en', 'Visit: ada and vera'],
    ['articles', 'bg', 'Articles in Bulgarian'],
    ['articles', 'uk', 'Articles in Ukrainian'],
  ])
})
