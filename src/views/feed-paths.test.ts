import { expect, it } from 'vitest'
import { article, eventFolder } from '#tests/builders/archive-source.ts'
import { publication } from '#tests/builders/publication.ts'
import { eventPaths } from '#views/event-paths.ts'
import { feedPaths } from '#views/feed-paths.ts'

const CALL = '2025-01-21-video-call'
const RENAMED = '2025-01-20-video-call'
const MERGED = '2025-01-21-phone-call'

const { archive } = await publication({
  articles: [article('bg/a', { event: CALL })],
  events: [eventFolder(CALL, { redirects: [RENAMED], merged: [MERGED] })],
})

it('the feeds of an event stand under every id that leads to it, in every locale', () => {
  const paths = feedPaths(archive).filter(({ props }) => props.feed.of === 'event')
  expect(paths.filter(({ props }) => props.format === 'atom')).toEqual(
    ['en', 'bg'].flatMap((locale) =>
      [CALL, RENAMED, MERGED].map((id) => ({
        params: { locale, file: `events/${id}.atom` },
        props: { feed: { of: 'event', id: CALL }, lang: locale, format: 'atom' },
      })),
    ),
  )
})

it('an event has a page under every id that leads to it', () => {
  const paths = eventPaths(archive).filter(({ params }) => params.locale === 'en')
  expect(paths.map(({ params, props }) => [params.id, props.isFormer])).toEqual([
    [CALL, false],
    [RENAMED, true],
    [MERGED, true],
  ])
})
