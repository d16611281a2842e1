import { scaleUtc } from 'd3-scale'
import { chartDomain, isSpan, middleOf, type ChartEvent } from '#views/chart-events.ts'
import { yearsOf } from '#views/timeline-row.ts'

const WIDTH = 328
const YEAR_HEIGHT = 88
const LABEL_HEIGHT = 42

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
    [LABEL_HEIGHT / 2, height - LABEL_HEIGHT / 2],
  )
  return {
    width: WIDTH,
    height,
    years: years.map((year) => ({ label: String(year), y: round(scale(Date.UTC(year, 0, 1))) })),
    marks: sorted.map((event, index) => {
      const y = scale(middleOf(event))
      return {
        ...event,
        y: round(y),
        spanFrom: isSpan(event) ? round(scale(event.end)) : null,
        spanTo: isSpan(event) ? round(scale(event.start)) : null,
        labelY: round(labels[index] ?? y),
      }
    }),
  }
}

/**
 * Moves ascending positions as little as possible for each to keep its distance from the next and
 * none to lie beyond the limits: those in each other's way become a block around their middle.
 */
export function spread(
  positions: readonly number[],
  gap: number,
  [top, bottom]: readonly [number, number],
): readonly number[] {
  const blocks: { start: number; wanted: readonly number[] }[] = []
  for (const position of positions) {
    let block = blockOf([position], gap)
    let above = blocks.at(-1)
    while (above && above.start + above.wanted.length * gap > block.start) {
      block = blockOf([...above.wanted, ...block.wanted], gap)
      blocks.pop()
      above = blocks.at(-1)
    }
    blocks.push(block)
  }
  const free = blocks.flatMap(({ start, wanted }) => wanted.map((_, index) => start + index * gap))
  return within(free, gap, [top, bottom])
}

function blockOf(wanted: readonly number[], gap: number) {
  const offsets = wanted.map((position, index) => position - index * gap)
  return { start: offsets.reduce((sum, offset) => sum + offset, 0) / wanted.length, wanted }
}

function within(
  positions: readonly number[],
  gap: number,
  [top, bottom]: readonly [number, number],
): readonly number[] {
  const last = positions.length - 1
  return positions.map((position, index) =>
    Math.min(Math.max(position, top + index * gap), bottom - (last - index) * gap),
  )
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
