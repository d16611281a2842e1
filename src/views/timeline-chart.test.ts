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

  test('has no link to a year without events', () => {
    const links = chartOf(500).column.lanes.flatMap((lane) => lane.links.map(({ href }) => href))
    expect(links).not.toContain('/en/years/2020/')
  })

  test('explains the signs that it has, and only those', () => {
    expect(chartOf(5).row.entries.map(({ look }) => look)).toEqual(['held'])
  })
})

/** The chart of so many calls, spread over the years from 2000 on. */
function chartOf(count: number) {
  const articles = Array.from({ length: count }, (_, index) => {
    const year = 2000 + (index % 20)
    const month = String(1 + (Math.floor(index / 20) % 12)).padStart(2, '0')
    return article(`en/a${index}`, { event: `${year}-${month}-05-video-call-${index}` })
  })
  return timelineChart(englishView({ articles }))!
}
