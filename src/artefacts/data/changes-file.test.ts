import { expect, it } from 'vitest'
import { changesFile } from '#artefacts/data/changes-file.ts'
import { article, eventFolder, source } from '#tests/builders/archive-source.ts'
import { openDataFrom } from '#tests/builders/open-data.ts'

const EVENT = '2025-01-21-video-call'
const CORRECTION = { date: '2025-03-01', before: 'a', after: 'b', why: { en: 'A slip.' } }

it('lists articles and corrections newest first, and what has no date last', async () => {
  const publication = await openDataFrom(
    source({
      articles: [
        article('bg/old', { published: '2025-01-22', event: EVENT }),
        article('bg/undated'),
        article('bg/new', { published: '2025-03-02' }),
      ],
      events: [eventFolder(EVENT, { corrections: [CORRECTION] })],
    }),
  )
  const { changes } = changesFile(publication)
  expect(changes.map(({ type, date, id }) => [type, date, id])).toEqual([
    ['article', '2025-03-02', 'bg/new'],
    ['correction', '2025-03-01', EVENT],
    ['article', '2025-01-22', 'bg/old'],
    ['article', null, 'bg/undated'],
  ])
})
