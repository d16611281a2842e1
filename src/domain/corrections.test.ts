import { expect, test } from 'vitest'
import { buildArchive } from '#domain/build-archive.ts'
import { correctionsOf } from '#domain/corrections.ts'
import { article, eventFolder, source } from '#tests/builders/archive-source.ts'

const CALL = '2025-01-21-video-call'
const correction = (date: string) => ({ date, before: 'a', after: 'b', why: { en: 'c' } })

test('corrections of articles and events stand together, newest first', () => {
  const { archive } = buildArchive(
    source({
      articles: [
        article('bg/a', {
          event: CALL,
          corrections: [correction('2025-02-01'), correction('2025-03-01')],
        }),
      ],
      events: [eventFolder(CALL, { corrections: [correction('2025-02-15')] })],
    }),
  )
  const found = correctionsOf(archive ?? { articles: [], events: [] })
  expect(found.map((one) => [one.correction.date, one.on])).toEqual([
    ['2025-03-01', 'article'],
    ['2025-02-15', 'event'],
    ['2025-02-01', 'article'],
  ])
})
