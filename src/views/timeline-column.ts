import { scaleUtc } from 'd3-scale'
import { chartDomain, isSpan, middleOf, type ChartEvent } from '#views/chart-events.ts'
import { yearsOf } from '#views/timeline-row.ts'

const WIDTH = 328
const YEAR_HEIGHT = 88
const LABEL_HEIGHT = 28

/** A mark with its label on a vertical axis. */
export interface ColumnMark extends ChartEvent {
  readonly y: number
  readonly spanFrom: number | null
  readonly spanTo: number | null
  readonly labelY: number
}

/** The timeline as narrow screens show it: newest on top, labels to the right of their marks. */
export interface TimelineColumn {
  readonly width: number
  readonly height: number
  readonly years: readonly { readonly label: string; readonly y: number }[]
  readonly marks: readonly ColumnMark[]
}

/** Lays out the vertical timeline; null where there is no event to show. */
export function timelineColumn(events: readonly ChartEvent[]): TimelineColumn | null {
  if (events.length === 0) return null
  const years = yearsOf(events)
  const height = Math.max(years.length * YEAR_HEIGHT, (events.length + 1) * LABEL_HEIGHT)
  const scale = scaleUtc(chartDomain(events), [height, 0])
  const sorted = events.toSorted((a, b) => middleOf(b) - middleOf(a))
  const labels = spread(
    sorted.map((event) => scale(middleOf(event))),
    LABEL_HEIGHT,
    height - LABEL_HEIGHT / 2,
  )
  return {
    width: WIDTH,
    height,
    years: years.map((year) => ({ label: String(year), y: round(scale(Date.UTC(year, 0, 1))) })),
    marks: sorted.map((event, index) => ({
      ...event,
      y: round(scale(middleOf(event))),
      spanFrom: isSpan(event) ? round(scale(event.end)) : null,
      spanTo: isSpan(event) ? round(scale(event.start)) : null,
      labelY: round(labels[index]!),
    })),
  }
}

/**
 * Moves ascending positions as little as needed for each to keep its distance from the next and
 * none to lie beyond the limit.
 */
export function spread(
  positions: readonly number[],
  gap: number,
  limit: number,
): readonly number[] {
  const down: number[] = []
  for (const position of positions) {
    down.push(Math.max(position, (down.at(-1) ?? position - gap) + gap))
  }
  return down.map((position, index) => Math.min(position, limit - (down.length - 1 - index) * gap))
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
