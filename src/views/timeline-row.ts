import { scaleUtc } from 'd3-scale'
import { chartDomain, isSpan, middleOf, type ChartEvent } from '#views/chart-events.ts'

const WIDTH = 1088
const LEVEL_HEIGHT = 44
const MARK_SPACE = 36
const LABEL_MARGIN = 16
/** Generous widths of one letter, bold and regular, so that the estimates hold in wide faces too. */
const BOLD_LETTER = 9.8
const LETTER = 8.8

/** A mark with its label on a horizontal axis. */
export interface RowMark extends ChartEvent {
  readonly x: number
  readonly spanFrom: number | null
  readonly spanTo: number | null
  /** How many labels stand between this label and the axis. */
  readonly level: number
  readonly labelY: number
}

/** One horizontal line of marks. */
export interface Lane {
  readonly isContact: boolean
  readonly y: number
  readonly marks: readonly RowMark[]
}

/** The timeline as wide screens show it: time runs to the right, labels stand above their marks. */
export interface TimelineRow {
  readonly width: number
  readonly height: number
  readonly years: readonly { readonly label: string; readonly x: number }[]
  readonly lanes: readonly Lane[]
}

/** Lays out the horizontal timeline; null where there is no event to show. */
export function timelineRow(events: readonly ChartEvent[]): TimelineRow | null {
  if (events.length === 0) return null
  const scale = scaleUtc(chartDomain(events), [0, axisLength(events)])
  const contacts = placeLane(
    events.filter(({ isContact }) => isContact),
    scale,
    0,
  )
  const related = placeLane(
    events.filter(({ isContact }) => !isContact),
    scale,
    contacts.bottom,
  )
  return {
    width: WIDTH,
    height: related.bottom,
    years: yearsOf(events).map((year) => ({ label: String(year), x: scale(Date.UTC(year, 0, 1)) })),
    lanes: [contacts.lane, related.lane].filter(({ marks }) => marks.length > 0),
  }
}

/** The years of the axis, oldest first. */
export function yearsOf(events: readonly ChartEvent[]): readonly number[] {
  const [from, to] = chartDomain(events).map((time) => new Date(time).getUTCFullYear()) as [
    number,
    number,
  ]
  return Array.from({ length: to - from }, (_, index) => from + index)
}

/**
 * Gives each label the lowest level at which it meets neither another label nor another's leader:
 * above all labels to its right that begin before it ends.
 */
export function levelsOf(
  labels: readonly { readonly x: number; readonly width: number }[],
): readonly number[] {
  const levels: number[] = []
  for (let index = labels.length - 1; index >= 0; index -= 1) {
    const { x, width } = labels[index]!
    const inTheWay = labels.flatMap((label, other) =>
      other > index && label.x < x + width ? [levels[other]!] : [],
    )
    levels[index] = Math.max(-1, ...inTheWay) + 1
  }
  return levels
}

function placeLane(events: readonly ChartEvent[], scale: (time: number) => number, top: number) {
  const sorted = events.toSorted((a, b) => middleOf(a) - middleOf(b))
  const places = sorted.map((event) => ({ x: scale(middleOf(event)), width: labelWidth(event) }))
  const levels = levelsOf(places)
  const y = top + (Math.max(-1, ...levels) + 1) * LEVEL_HEIGHT + MARK_SPACE / 2
  const marks = sorted.map((event, index): RowMark => {
    const level = levels[index]!
    return {
      ...event,
      x: round(places[index]!.x),
      spanFrom: isSpan(event) ? round(scale(event.start)) : null,
      spanTo: isSpan(event) ? round(scale(event.end)) : null,
      level,
      labelY: y - MARK_SPACE / 2 - level * LEVEL_HEIGHT,
    }
  })
  const bottom = sorted.length > 0 ? y + MARK_SPACE : top
  return { lane: { isContact: sorted[0]?.isContact ?? true, y, marks }, bottom }
}

/** The greatest length at which the label of every event still ends within the width. */
function axisLength(events: readonly ChartEvent[]): number {
  const share = scaleUtc(chartDomain(events), [0, 1])
  return Math.min(
    WIDTH,
    ...events.map((event) => (WIDTH - labelWidth(event)) / share(middleOf(event))),
  )
}

function labelWidth({ label: [date, kind] }: ChartEvent): number {
  return Math.max(date.length * BOLD_LETTER, kind.length * LETTER) + LABEL_MARGIN
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
