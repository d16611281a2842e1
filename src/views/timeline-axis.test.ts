import { describe, expect, test } from 'vitest'
import { clip, timeAxis, yearStep } from '#views/timeline-axis.ts'

const CENTURY = { start: Date.UTC(2000, 0, 1), end: Date.UTC(2100, 0, 1) }

describe('the time axis', () => {
  test('begins and ends with a year', () => {
    const axis = timeAxis([day(2022, 1, 4), day(2024, 3, 9)])
    expect([axis.start, axis.end]).toEqual([Date.UTC(2022, 0, 1), Date.UTC(2025, 0, 1)])
  })

  test('knows every year between the first and the last event', () => {
    expect(timeAxis([day(2022, 1, 4), day(2024, 3, 9)]).years).toEqual([2022, 2023, 2024])
  })

  test('does not begin another year for an event on the last day of one', () => {
    expect(timeAxis([day(2024, 11, 31)]).years).toEqual([2024])
  })

  test('is not stretched by an event of which hardly the century is known', () => {
    expect(timeAxis([CENTURY, day(2024, 3, 9)]).years).toEqual([2024])
  })

  test('is stretched by a vague event that would lie beyond it', () => {
    const decade = { start: Date.UTC(1990, 0, 1), end: Date.UTC(2000, 0, 1) }
    expect(timeAxis([decade, day(2001, 3, 9)]).years[0]).toBe(1990)
  })

  test('holds vague events where there are no others', () => {
    expect(timeAxis([CENTURY]).years).toHaveLength(100)
  })

  test('knows the first century and the end of the last year', () => {
    const span = (start: string, end: string) => ({
      start: Date.parse(start),
      end: Date.parse(end),
    })
    const first = timeAxis([span('0033-04-03T00:00Z', '0033-04-04T00:00Z')])
    expect(new Date(first.start).toISOString()).toBe('0033-01-01T00:00:00.000Z')
    const last = timeAxis([span('9999-04-03T00:00Z', '9999-04-04T00:00Z')])
    expect(new Date(last.end).toISOString()).toBe('+010000-01-01T00:00:00.000Z')
  })

  test('clips what reaches beyond it', () => {
    const axis = timeAxis([day(2024, 3, 9)])
    expect(clip(CENTURY, axis)).toEqual({ start: axis.start, end: axis.end })
  })
})

test.each([
  [12, 12, 1],
  [13, 12, 2],
  [60, 12, 5],
  [4000, 2, 4000],
])('of %i years at most %i are named in steps of %i', (years, most, step) => {
  expect(yearStep(years, most)).toBe(step)
})

function day(year: number, month: number, date: number) {
  return { start: Date.UTC(year, month, date), end: Date.UTC(year, month, date + 1) }
}
