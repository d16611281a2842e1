import { expect, test } from 'vitest'
import { coverageTable, coverageTableOfYear } from '#views/coverage-table.ts'
import { article } from '#tests/builders/archive-source.ts'
import { englishView } from '#tests/builders/view.ts'

const few = englishView({
  articles: [
    article('bg/a', { event: '2025-01-21-video-call' }),
    article('bg/b', {
      event: '2025-01-21-video-call',
      mentions: [{ event: '2026-visit', as: 'announces', quote: 'Ада говори' }],
    }),
    article('en/c', { event: '2025-01-21-video-call' }),
    article('en/d', {
      event: '2024-04-09-meeting',
      mentions: [{ event: '2026-visit', as: 'mentions', quote: 'Ада говори' }],
    }),
  ],
})

const months = Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0'))
const many = englishView({
  articles: ['2021', '2022', '2023', '2025'].flatMap((year) =>
    months.map((month, index) =>
      article(`${index < 3 ? 'en' : 'bg'}/${year}-${month}`, { event: `${year}-${month}-letter` }),
    ),
  ),
})

test('a cell says how many articles report an event, and what else a language has on it', () => {
  expect(coverageTable(few).rows.map(({ cells }) => cells.map(inShort))).toEqual([
    ['announced', 'mentioned'],
    ['2', '1'],
    [null, '1'],
  ])
})

test('the greatest figure has the deepest colour, and a hole has none', () => {
  const { rows } = coverageTable(few)
  expect(rows.map(({ cells }) => cells.map(({ heat }) => heat))).toEqual([
    [0, 0],
    [4, 3],
    [0, 3],
  ])
})

test('the totals are the sums of the columns', () => {
  expect(coverageTable(few).totals).toEqual(['2', '2'])
})

test('every event is counted once: reported in all languages, in some, or in none', () => {
  expect(coverageTable(few).reach).toMatch(/: 1; .*: 1; .*: 1\./)
})

test('only the signs that occur are explained', () => {
  expect(coverageTable(few).signs).toEqual(['announced', 'mentioned'])
  expect(coverageTableOfYear(few, '2025').signs).toEqual([])
})

test('more events than one table can hold are told by year, newest first', () => {
  const { rows, totals } = coverageTable(many)
  expect(rows.map(({ title }) => title)).toEqual(['2025', '2023', '2022', '2021'])
  expect(rows[0]).toMatchObject({ href: '/en/languages/years/2025/', note: '12\u00A0events' })
  expect(totals).toEqual(['36', '12'])
})

test('the colour of a year is the share of its events', () => {
  const [newest] = coverageTable(many).rows
  expect(newest?.cells.map(({ figure, heat }) => [figure, heat])).toEqual([
    ['9', 3],
    ['3', 1],
  ])
})

test('each of those years has a table of its events', () => {
  const { rows, totals } = coverageTableOfYear(many, '2025')
  expect(rows).toHaveLength(12)
  expect(totals).toEqual(['9', '3'])
})

function inShort({ figure, otherwise }: ReturnType<typeof coverageTable>['rows'][0]['cells'][0]) {
  return figure ?? otherwise
}
