import type { NewsEvent } from '#domain/archive.ts'
import { edtfBounds } from '#domain/edtf/edtf-bounds.ts'
import { edtfYear } from '#domain/edtf/edtf-year.ts'
import { standingOf, type Standing } from '#views/standing.ts'
import { laneOf, type Lane } from '#views/timeline-lane.ts'

const DAY = 86_400_000

/** An event as the graphic places it; times are milliseconds of UTC. */
export interface ChartEvent {
  readonly id: string
  readonly standing: Standing
  readonly lane: Lane
  /** The year whose page lists it. */
  readonly year: number
  readonly start: number
  readonly end: number
}

/** The times between which an event falls. */
export type ChartSpan = Pick<ChartEvent, 'start' | 'end'>

/** The events that have a place on a time axis, in the order given. */
export function chartEvents(events: readonly NewsEvent[]): readonly ChartEvent[] {
  return events.flatMap((event) => {
    const span = spanOf(event.date)
    if (span === null) return []
    const year = Number(edtfYear(event.date))
    return [{ id: event.id, standing: standingOf(event), lane: laneOf(event), year, ...span }]
  })
}

/** The middle of the time in which an event falls. */
export function middleOf({ start, end }: ChartSpan): number {
  return (start + end) / 2
}

/** Whether the event needs a span: it lasts for days, or its day is not known. */
export function isSpan({ start, end }: ChartSpan): boolean {
  return end - start > DAY
}

function spanOf(edtf: string): ChartSpan | null {
  const { earliest, latest } = edtfBounds(edtf)
  const [from, to] = [earliest ?? latest, latest ?? earliest]
  if (from === null || to === null) return null
  return { start: Date.parse(`${from}T00:00Z`), end: Date.parse(`${to}T00:00Z`) + DAY }
}
