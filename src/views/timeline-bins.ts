import type { ChartEvent } from '#views/chart-events.ts'
import { tallyStandings, type Tally } from '#views/tally.ts'
import { yearStep, type TimeAxis } from '#views/timeline-axis.ts'
import { LANES, type Lane } from '#views/timeline-lane.ts'

const MOST_BINS = 48
/** A bar is worth drawing where it counts a few events. */
const EVENTS_A_BIN = 6
const MONTHS_A_BIN = [1, 3, 6] as const

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
    bins: Array.from({ length: binCount }, (_, bin) => tallyEvents(byBin.get(bin) ?? [])),
    wide: byBin.get(null)?.length ?? 0,
    all: tallyEvents(events),
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

function tallyEvents(events: readonly ChartEvent[]): Tally {
  return tallyStandings(events.map(({ standing }) => standing))
}
