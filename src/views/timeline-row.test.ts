import { expect, test } from 'vitest'
import type { ChartEvent } from '#views/chart-events.ts'
import { stackLabels, timelineRow } from '#views/timeline-row.ts'

test('labels with room between them stay at the lowest level', () => {
  expect(levels([label(0), label(200), label(400)])).toEqual([0, 0, 0])
})

test('a label rises above the next one that it would cover', () => {
  expect(levels([label(0), label(50)])).toEqual([1, 0])
})

test('a label rises above every label that it would cover, so that no leader crosses it', () => {
  expect(levels([label(0), label(40), label(80)])).toEqual([2, 1, 0])
})

test('without events there is no timeline', () => {
  expect(timelineRow([])).toBeNull()
})

test('the axis names every year between the first and the last event', () => {
  const row = timelineRow([chartEvent('2022-02-04'), chartEvent('2024-04-09')])
  expect(row?.years.map((year) => year.label)).toEqual(['2022', '2023', '2024'])
})

test('contacts and related events stand in lanes of their own', () => {
  const row = timelineRow([
    chartEvent('2022-02-04'),
    { ...chartEvent('2024-04-09'), isContact: false },
  ])
  expect(row?.lanes.map((lane) => lane.isContact)).toEqual([true, false])
})

test('an event of one day has no span', () => {
  expect(timelineRow([chartEvent('2022-02-04')])?.lanes[0]?.marks[0]?.spanFrom).toBeNull()
})

test('every label ends within the graphic', () => {
  const row = timelineRow([chartEvent('2022-02-04'), chartEvent('2022-12-31')])
  const ends = row?.lanes.flatMap(({ marks }) => marks.map(({ x }) => x + '31 Dec 2022'.length * 9))
  expect(Math.max(...(ends ?? [Infinity]))).toBeLessThan(row?.width ?? 0)
})

function levels(labels: readonly { x: number; width: number }[]) {
  return stackLabels(labels).map(({ level }) => level)
}

function label(x: number) {
  return { x, width: 100 }
}

function chartEvent(day: string): ChartEvent {
  const start = Date.parse(`${day}T00:00Z`)
  return {
    id: day,
    href: '#',
    standing: 'held',
    isContact: true,
    label: ['31 Dec 2022', 'Meeting'],
    name: day,
    start,
    end: start + 86_400_000,
  }
}
