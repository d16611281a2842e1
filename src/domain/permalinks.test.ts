import { expect, test } from 'vitest'
import { buildArchive } from '#domain/build-archive.ts'
import { permalinksOf } from '#domain/permalinks.ts'
import { article, eventFolder, source } from '#tests/builders/archive-source.ts'

test('timelines, articles and events have permalinks, events also under former ids and those of what they took in', () => {
  const { archive } = buildArchive(
    source({
      articles: [article('bg/a', { event: '2025-01-21-video-call' })],
      events: [
        eventFolder('2025-01-21-video-call', {
          redirects: ['2025-01-21-phone-call'],
          merged: ['2025-01-meeting'],
        }),
      ],
    }),
  )
  expect(archive && permalinksOf(archive)).toEqual([
    '/bg/',
    '/bg/articles/a/',
    '/bg/events/2025-01-21-phone-call/',
    '/bg/events/2025-01-21-video-call/',
    '/bg/events/2025-01-meeting/',
    '/en/',
    '/en/events/2025-01-21-phone-call/',
    '/en/events/2025-01-21-video-call/',
    '/en/events/2025-01-meeting/',
  ])
})
