import type { ChartEvent } from '#views/chart-events.ts'
import { STANDINGS, type Standing } from '#views/standing.ts'
import { yearStep, type TimeAxis } from '#views/timeline-axis.ts'
import { LANES, type Lane } from '#views/timeline-lane.ts'

const MOST_BINS = 48
/** A bar is worth drawing where it counts a few events. */
const EVENTS_A_BIN = 6
const MONTHS_A_BIN = [1, 3, 6] as const

/** How many events there are of each standing. */
export type Tally = Readonly<Record<Standing, number>>

/** The events of a lane in one period: those that fall within one bin, by bin, and the others. */
export interface PeriodLane {
  readonly bins: readonly Tally[]
  readonly wide: number
  readonly all: Tally
}

/** A year, or some years, of the timeline. */
export interface Period {
  readonly from: number
  readonly years: number
  readonly count: number
  readonly lanes: Readonly<Record<Lane, PeriodLane>>
}

/** The events counted by period, oldest first. */
export interface Bins {
  readonly periods: readonly Period[]
  /** How many years a period has. */
  readonly step: number
  /** How many months a bin has; null where each period is one bin. */
  readonly months: 1 | 3 | 6 | null
}

/** Counts events by year, or by some years where there are more years than `mostPeriods`. */
export function binEvents(
  events: readonly ChartEvent[],
  { years }: TimeAxis,
  mostPeriods: number,
): Bins {
  const step = yearStep(years.length, mostPeriods)
  const months = step === 1 ? monthsABin(events.length, years.length) : null
  const starts = [...new Set(years.map((year) => Math.floor(year / step) * step))]
  const byPeriod = Map.groupBy(events, ({ year }) => Math.floor(year / step) * step)
  return {
    step,
    months,
    periods: starts.map((from) =>
      periodOf(byPeriod.get(from) ?? [], { from, years: step, months }),
    ),
  }
}

/** The sum of a tally. */
export function total(tally: Tally): number {
  return STANDINGS.reduce((sum, standing) => sum + tally[standing], 0)
}

/** The sum of tallies. */
export function addTallies(tallies: readonly Tally[]): Tally {
  return tallyOf((standing) => tallies.reduce((sum, tally) => sum + tally[standing], 0))
}

/** The finest bins of which there are not too many and that are not too poor. */
function monthsABin(events: number, years: number): Bins['months'] {
  const fitting = MONTHS_A_BIN.find((months) => {
    const bins = (years * 12) / months
    return bins <= MOST_BINS && events / bins >= EVENTS_A_BIN
  })
  return fitting ?? null
}

type PeriodSpan = Pick<Period, 'from' | 'years'> & Pick<Bins, 'months'>

function periodOf(events: readonly ChartEvent[], span: PeriodSpan): Period {
  const byLane = Map.groupBy(events, ({ lane }) => lane)
  const lanes = LANES.map((lane) => [lane, laneOfPeriod(byLane.get(lane) ?? [], span)] as const)
  return {
    from: span.from,
    years: span.years,
    count: events.length,
    lanes: Object.fromEntries(lanes) as Record<Lane, PeriodLane>,
  }
}

function laneOfPeriod(events: readonly ChartEvent[], { months }: PeriodSpan): PeriodLane {
  const binCount = months === null ? 1 : 12 / months
  const byBin = Map.groupBy(events, (event) => binOf(event, months))
  return {
    bins: Array.from({ length: binCount }, (_, bin) => count(byBin.get(bin) ?? [])),
    wide: byBin.get(null)?.length ?? 0,
    all: count(events),
  }
}

/** The bin of the period that holds all of the event's time; null where none does. */
function binOf({ start, end, year }: ChartEvent, months: Bins['months']): number | null {
  if (months === null) return 0
  const [first, last] = [new Date(start), new Date(end - 1)]
  const [from, to] = [first, last].map((day) => Math.floor(day.getUTCMonth() / months))
  const isOfYear = first.getUTCFullYear() === year && last.getUTCFullYear() === year
  return isOfYear && from !== undefined && from === to ? from : null
}

function count(events: readonly ChartEvent[]): Tally {
  const groups = Map.groupBy(events, ({ standing }) => standing)
  return tallyOf((standing) => groups.get(standing)?.length ?? 0)
}

function tallyOf(countOf: (standing: Standing) => number): Tally {
  const entries = STANDINGS.map((standing) => [standing, countOf(standing)])
  return Object.fromEntries(entries) as Record<Standing, number>
}
