import { expect, test } from 'vitest'
import { contactCounts } from '#views/contact-counts.ts'
import { STANDINGS } from '#views/standing.ts'
import { addTallies } from '#views/tally.ts'
import { contactsChart, type ContactsChart } from '#views/contacts-chart.ts'
import { contactsTable } from '#views/contacts-table.ts'
import { article } from '#tests/builders/archive-source.ts'
import { englishView } from '#tests/builders/view.ts'

const few = viewOf(['2021-02-letter', '2021-05-letter', '2024-03-01-visit'])
const many = viewOf(
  Array.from({ length: 60 }, (_, index) => `${String(2004 + (index % 20))}-letter-no${index}`),
)
const crowded = viewOf(Array.from({ length: 90 }, (_, index) => `2024-visit-no${index}`))

test('few contacts are drawn one by one', () => {
  const chart = contactsChart(few)
  expect(chart?.isBars).toBe(false)
  expect(chart?.years.map(({ units }) => units.length)).toEqual([2, 0, 0, 1])
})

test('marks of one cell do not cover one another', () => {
  const units = contactsChart(few)?.years.flatMap((year) => year.units.slice(0, 2)) ?? []
  expect(units[1]?.x).toBeGreaterThanOrEqual((units[0]?.x ?? 0) + 16)
})

test.each([
  ['many years', many],
  ['many contacts in a year', crowded],
])('%s are drawn as bars', (_, view) => {
  expect(contactsChart(view)?.isBars).toBe(true)
})

test('a bar is as high as its share of the greatest one, and stays within its lane', () => {
  const chart = contactsChart(viewOf([...ids('2023', 10), ...ids('2024', 40)]))
  const [less, most] = chart?.years.map(({ bars }) => bars[0]) ?? []
  expect(most?.height).toBe(4 * (less?.height ?? 0))
  expect(most?.y).toBeGreaterThan(chart?.lanes[0]?.labelY ?? Infinity)
})

test('a year without events has no link, and a year with some leads to its page', () => {
  const years = contactsChart(few)?.years.map(({ href }) => href)
  expect(years).toEqual(['/en/years/2021/', null, null, '/en/years/2024/'])
})

test('a year says its figures in words', () => {
  const names = contactsChart(few)?.years.map(({ name }) => name)
  expect(names?.slice(0, 2)).toEqual(['2021. Held and reported: 2', '2022. No contacts'])
})

test('the columns share the width', () => {
  expect(placesOf(contactsChart(few))).toEqual([
    ['0%', '25%'],
    ['25%', '25%'],
    ['50%', '25%'],
    ['75%', '25%'],
  ])
})

test('of many years only some are named, so that their names have room', () => {
  const named = contactsChart(many)?.years.filter(({ isLabelled }) => isLabelled)
  expect(named?.map(({ year }) => year)).toEqual(['2005', '2010', '2015', '2020'])
})

test('of years with gaps between them some are named, whatever their numbers', () => {
  const events = Array.from({ length: 12 }, (_, index) => `${String(1801 + index * 20)}-letter`)
  const named = contactsChart(viewOf(events))?.years.filter(({ isLabelled }) => isLabelled)
  expect(named?.map(({ year }) => year)).toEqual(['1801', '1841', '1881', '1921', '1961', '2001'])
})

test('only the standings that occur are explained', () => {
  expect(contactsChart(few)?.legend.map(({ standing }) => standing)).toEqual(['held'])
})

test('an archive without contacts has no chart', () => {
  expect(contactsChart(englishView({}))).toBeNull()
})

test('the table has the figures of the chart', () => {
  const all = addTallies(contactCounts(many.archive).kinds.flatMap(({ years }) => years))
  const figures = contactsTable(many).rows.flatMap(({ cells }) => cells.flat())
  for (const standing of STANDINGS) {
    const counted = figures.filter((figure) => figure.standing === standing)
    const sum = counted.reduce((total, { count }) => total + Number(count), 0)
    expect(sum).toBe(all[standing])
  }
})

test('the table keeps years without contacts, without a link', () => {
  const gap = contactsTable(few).rows.find(({ year }) => year === '2022')
  expect(gap).toEqual({ href: null, year: '2022', cells: [[], []] })
})

function viewOf(events: readonly string[]) {
  return englishView({
    articles: events.map((event) => article(`bg/${event}`, { event })),
  })
}

function ids(year: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${year}-letter-no${index}`)
}

function placesOf(chart: ContactsChart | null) {
  return chart?.years.map(({ x, width }) => [x, width])
}
