import { describe, expect, test } from 'vitest'
import { timelineChart } from '#views/timeline-chart.ts'
import { article } from '#tests/builders/archive-source.ts'
import { englishView } from '#tests/builders/view.ts'

describe('the timeline', () => {
  test('is not drawn without events', () => {
    expect(timelineChart(englishView({}))).toBeNull()
  })

  test.each([
    [1, 'marks', 'marks'],
    [5, 'marks', 'marks'],
    [50, 'marks', 'bars'],
    [500, 'bars', 'bars'],
  ])('of %i events has %s in a row and %s in a column', (count, row, column) => {
    const chart = chartOf(count)
    expect([chart.row.key, chart.column.key]).toEqual([row, column])
  })

  test('has at most a link for each year where there are many events', () => {
    const links = chartOf(500).row.lanes.flatMap((lane) => lane.links)
    expect(links).toHaveLength(20)
    expect(links[0]?.name).toMatch(/^2000: 25\sevents\. Calls \(25\)\. Held and reported \(25\)$/)
  })

  test.each(['row', 'column'] as const)(
    'has no link to a year without events in its %s',
    (shape) => {
      const links = chartOf(100, 5)[shape].lanes.flatMap((lane) =>
        lane.links.map(({ href }) => href),
      )
      expect(links.toSorted()).toEqual([2000, 2005, 2010, 2015].map((year) => `/en/years/${year}/`))
    },
  )

  test.each(['0999', '0033'])('names the months of the one year that has events: %s', (year) => {
    const texts = chartOfYears([year]).row.texts.map(({ text }) => text)
    expect(texts).toEqual(expect.arrayContaining([String(Number(year)), 'February', 'December']))
  })

  test('leads to the pages of years before the year 1000', () => {
    const events = Array.from({ length: 100 }, (_, index) => (index % 2 === 0 ? '0998' : '0999'))
    const links = chartOfYears(events).row.lanes.flatMap((lane) => lane.links)
    expect(links.map(({ href }) => href)).toEqual(['/en/years/0998/', '/en/years/0999/'])
  })

  test('explains the signs that it has, and only those', () => {
    expect(chartOf(5).row.entries.map(({ look }) => look)).toEqual(['held'])
  })
})

/** The chart of one call in May of each of the years. */
function chartOfYears(years: readonly string[]) {
  const articles = years.map((year, index) =>
    article(`en/a${index}`, { event: `${year}-05-05-video-call-${index}` }),
  )
  return timelineChart(englishView({ articles }))!
}

/** The chart of so many calls, spread over each or some of the years from 2000 to 2019. */
function chartOf(count: number, step = 1) {
  const articles = Array.from({ length: count }, (_, index) => {
    const year = 2000 + ((index * step) % 20)
    const month = String(1 + (Math.floor(index / 20) % 12)).padStart(2, '0')
    return article(`en/a${index}`, { event: `${year}-${month}-05-video-call-${index}` })
  })
  return timelineChart(englishView({ articles }))!
}
