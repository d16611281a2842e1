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

/** A label's place along the axis. */
interface LabelPlace {
  readonly x: number
  readonly width: number
}

/**
 * Gives each label the lowest level at which it meets neither another label nor another's leader:
 * above all labels to its right that begin before it ends. The labels come and go from left to right.
 */
export function stackLabels<Label extends LabelPlace>(
  labels: readonly Label[],
): readonly (Label & { readonly level: number })[] {
  return labels.reduceRight<readonly (Label & { readonly level: number })[]>((placed, label) => {
    const covered = placed.filter(({ x }) => x < label.x + label.width)
    const level = Math.max(-1, ...covered.map((other) => other.level)) + 1
    return [{ ...label, level }, ...placed]
  }, [])
}

function placeLane(events: readonly ChartEvent[], scale: (time: number) => number, top: number) {
  const places = events
    .toSorted((a, b) => middleOf(a) - middleOf(b))
    .map((event) => ({ event, x: scale(middleOf(event)), width: labelWidth(event) }))
  const labels = stackLabels(places)
  const levelCount = Math.max(-1, ...labels.map(({ level }) => level)) + 1
  const y = top + levelCount * LEVEL_HEIGHT + MARK_SPACE / 2
  const marks = labels.map(({ event, x, level }): RowMark => ({
    ...event,
    x: round(x),
    spanFrom: isSpan(event) ? round(scale(event.start)) : null,
    spanTo: isSpan(event) ? round(scale(event.end)) : null,
    labelY: y - MARK_SPACE / 2 - level * LEVEL_HEIGHT,
  }))
  const isContact = labels[0]?.event.isContact ?? true
  return { lane: { isContact, y, marks }, bottom: labels.length > 0 ? y + MARK_SPACE : top }
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
