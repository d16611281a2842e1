import { expect, test } from 'vitest'
import { chartDomain, isSpan, type ChartEvent } from '#views/chart-events.ts'

const DAY = 86_400_000

test('the axis begins and ends with a year', () => {
  const domain = chartDomain([event('2022-02-04', 1), event('2024-04-09', 1)])
  expect(domain).toEqual([Date.UTC(2022, 0, 1), Date.UTC(2025, 0, 1)])
})

test('an event on the last day of a year does not add the next one to the axis', () => {
  expect(chartDomain([event('2024-12-31', 1)])[1]).toBe(Date.UTC(2025, 0, 1))
})

test('a day is no span', () => {
  expect(isSpan(event('2024-04-09', 1))).toBe(false)
})

test('two days are a span', () => {
  expect(isSpan(event('2024-04-09', 2))).toBe(true)
})

function event(day: string, days: number): ChartEvent {
  const start = Date.parse(`${day}T00:00Z`)
  return { start, end: start + days * DAY } as ChartEvent
}
