import type { ChartSpan } from '#views/chart-events.ts'

const YEARS_OF_VAGUE = 5
const YEAR = 366 * 86_400_000
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000]

/** The time that a graphic shows: whole years, as times of UTC. */
export interface TimeAxis {
  readonly start: number
  readonly end: number
  /** Oldest first. */
  readonly years: readonly number[]
}

/**
 * The whole years around the events. An event of which hardly the decade is known does not stretch
 * the axis that others need, unless it would lie beyond it.
 */
export function timeAxis(events: readonly ChartSpan[]): TimeAxis {
  const known = events.filter(({ start, end }) => end - start <= YEARS_OF_VAGUE * YEAR)
  const around = boundsOf(known.length > 0 ? known : events)
  const beyond = events.filter(({ start, end }) => end <= around.start || start >= around.end)
  const { start, end } = boundsOf([around, ...beyond])
  const [from, to] = [yearOf(start), yearOf(end - 1)]
  return {
    start: startOf(from),
    end: startOf(to + 1),
    years: Array.from({ length: to - from + 1 }, (_, index) => from + index),
  }
}

/** The first moment of a year, or of one of its months, numbered from 0; `Date.UTC` takes 33 for 1933. */
export function startOf(year: number, month = 0): number {
  return new Date(0).setUTCFullYear(year, month, 1)
}

/** The part of an event's time that the axis shows. */
export function clip<Event extends ChartSpan>(event: Event, { start, end }: TimeAxis): Event {
  return { ...event, start: Math.max(event.start, start), end: Math.min(event.end, end) }
}

/**
 * The smallest step of round years of which at most so many lie on the axis.
 * @example yearStep(60, 12) // 5
 */
export function yearStep(years: number, most: number): number {
  return STEPS.find((step) => years / step <= most) ?? years
}

function boundsOf(spans: readonly ChartSpan[]): ChartSpan {
  return spans.reduce((all, { start, end }) => ({
    start: Math.min(all.start, start),
    end: Math.max(all.end, end),
  }))
}

function yearOf(time: number): number {
  return new Date(time).getUTCFullYear()
}
