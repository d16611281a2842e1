import { expect, test } from 'vitest'
import { timeAxis } from '#views/timeline-axis.ts'
import { addTallies, total } from '#views/tally.ts'
import { binEvents, type Period } from '#views/timeline-bins.ts'
import { LANES } from '#views/timeline-lane.ts'
import { namedEvent, namedEvents } from '#tests/builders/named-events.ts'

const ONE_YEAR = Array.from({ length: 100 }, (_, index) =>
  namedEvent(`event-${index}`, Date.UTC(2024, index % 12, 5)),
)

test.each([5, 50, 500, 5000])('the bins of %i events count each of them once', (count) => {
  const { periods } = binsOf(namedEvents(count, { years: 15 }))
  expect(sum(periods.map((period) => period.count))).toBe(count)
  expect(sum(periods.flatMap(lanesOf).map(({ all }) => total(all)))).toBe(count)
})

test('the bins of a lane and what they cannot hold add up to all of it', () => {
  const lanes = binsOf(namedEvents(500, { years: 8 })).periods.flatMap(lanesOf)
  for (const { bins, wide, all } of lanes) {
    expect(total(addTallies(bins)) + wide).toBe(total(all))
  }
})

test('many events in few years are counted by month', () => {
  expect(binsOf(ONE_YEAR).months).toBe(1)
})

test('few events in many years are counted by year', () => {
  expect(binsOf(namedEvents(100, { from: 1960, years: 44 })).months).toBeNull()
})

test('with too many years for the room, a period has several of them', () => {
  const { periods, step } = binsOf(namedEvents(500, { from: 1905, years: 120 }))
  expect([step, periods[0]?.from]).toEqual([5, 1905])
})

test('an event of several months is in no bin', () => {
  const wide = namedEvent('wide', Date.UTC(2024, 0, 20), 30)
  expect(binsOf([...ONE_YEAR, wide]).periods[0]?.lanes.call.wide).toBe(1)
})

function binsOf(events: ReturnType<typeof namedEvents>) {
  return binEvents(events, timeAxis(events), 40)
}

function lanesOf({ lanes }: Period) {
  return LANES.map((lane) => lanes[lane])
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}
