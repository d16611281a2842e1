import { expect, test } from 'vitest'
import type { NewsEvent } from '#domain/archive.ts'
import { contactCounts } from '#views/contact-counts.ts'
import { addTallies, total } from '#views/tally.ts'

test('years without contacts are kept as gaps', () => {
  const { years } = contactCounts({ events: [contact('2021-03'), contact('2024-05-01')] })
  expect(years).toEqual(['2021', '2022', '2023', '2024'])
})

test('where the first year lies far back, years without events are left out', () => {
  const events = [contact('2021-03'), contact('0999'), contact('2024-05-01'), contact('2024-06')]
  expect(contactCounts({ events }).years).toEqual(['0999', '2021', '2024'])
})

test('the years reach as far as the events, but only contacts are counted', () => {
  const related = { ...contact('2026-01-01'), isContact: false }
  const { years, kinds } = contactCounts({ events: [contact('2025'), related] })
  expect(years).toEqual(['2025', '2026'])
  expect(kinds.map((kind) => kind.years.map(total))).toEqual([[1, 0]])
})

test('every contact counts once, under its kind, its year and its standing', () => {
  const events = [
    contact('2025-01-01', { kind: 'visit', level: 'announced', status: 'announced' }),
    contact('2025-02-01', { kind: 'visit', level: 'mentioned' }),
    contact('2025-03-01', { kind: 'visit' }),
    contact('2025-04-01', { kind: 'visit', status: 'cancelled' }),
    contact('2024-12-31/2025-01-02', { kind: 'letter' }),
  ]
  const { kinds } = contactCounts({ events })
  expect(kinds).toMatchObject([
    { kind: 'visit', years: [{ held: 0 }, { held: 1, announced: 1, mentioned: 1, open: 1 }] },
    { kind: 'letter', years: [{ held: 1 }, { held: 0 }] },
  ])
  expect(total(addTallies(kinds.flatMap(({ years }) => years)))).toBe(events.length)
})

test('an archive without events has no years', () => {
  expect(contactCounts({ events: [] })).toEqual({ years: [], kinds: [] })
})

function contact(date: string, fields: Partial<NewsEvent> = {}): NewsEvent {
  return {
    date,
    kind: 'meeting',
    isContact: true,
    level: 'reported',
    status: 'held',
    ...fields,
  } as NewsEvent
}
