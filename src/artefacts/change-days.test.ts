import { describe, expect, it } from 'vitest'
import { archiveDay, articleDays, eventDays } from '#artefacts/change-days.ts'
import { article, eventFolder } from '#tests/builders/archive-source.ts'
import { publication } from '#tests/builders/publication.ts'

const ID = '2025-01-21-video-call'
const correction = (date: string) => ({ date, before: 'a', after: 'b', why: { en: 'c' } })

async function days(published: readonly (string | null)[], corrections: readonly string[] = []) {
  const { archive } = await publication({
    articles: published.map((date, index) =>
      article(`bg/a${index}`, { event: ID, published: date }),
    ),
    events: [eventFolder(ID, { corrections: corrections.map(correction) })],
  })
  return eventDays(archive.events[0]!, archive)
}

describe('the days of an event', () => {
  it('are those of its first and its newest article', async () => {
    expect(await days(['2025-01-23', '2025-01-22'])).toEqual({
      published: '2025-01-22',
      updated: '2025-01-23',
    })
  })

  it('move on with a correction', async () => {
    expect((await days(['2025-01-22'], ['2025-03-01', '2025-02-01'])).updated).toBe('2025-03-01')
  })

  it('claim no day of publication where only the month is known', async () => {
    expect(await days(['2025-01'])).toEqual({ published: null, updated: '2025-01-01' })
  })

  it('fall back to a fixed day where nothing has a date', async () => {
    expect(await days([null])).toEqual({ published: null, updated: '1970-01-01' })
  })
})

it('an article changes with its corrections', async () => {
  const { archive } = await publication({
    articles: [
      article('bg/a', {
        event: ID,
        published: '2025-01-22',
        corrections: [correction('2025-02-02')],
      }),
    ],
  })
  expect(articleDays(archive.articles[0]!, archive)).toEqual({
    published: '2025-01-22',
    updated: '2025-02-02',
  })
  expect(eventDays(archive.events[0]!, archive).updated).toBe('2025-02-02')
  expect(archiveDay(archive)).toBe('2025-02-02')
})
