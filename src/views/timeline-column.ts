import { scaleUtc } from 'd3-scale'
import { isSpan, middleOf } from '#views/chart-events.ts'
import { markName, type NamedEvent } from '#views/named-event.ts'
import { spread } from '#views/spread.ts'
import { packRows } from '#views/row-packing.ts'
import { wrapWords } from '#views/wrap-words.ts'
import { clip, startOf, yearStep, type TimeAxis } from '#views/timeline-axis.ts'
import {
  LINE,
  round,
  type DrawnLink,
  type DrawnPath,
  type Drawing,
} from '#views/timeline-drawing.ts'
import type { ChartFrame } from '#views/timeline-frame.ts'

/** So narrow that the narrowest phone shows it in its own size. */
export const COLUMN_WIDTH = 288

const MOST_EVENTS = 24
const YEAR_HEIGHT = 88
const MOST_YEARS_HEIGHT = 720
const LABEL_HEIGHT = 42
/** More letters than these would leave the narrowest phone. */
const MOST_LETTERS = 26
const TICK_HEIGHT = 24
const HEAD = 40
const CONTACTS_X = 44
const RELATED_X = 72
const LABEL_X = 104
/** A mark steps aside where it would touch the one above it. */
const MARK_HEIGHT = 15
const ASIDE = 13

/** A label on its way to its place: that of an event, or that of the archive's last day. */
interface Stop {
  readonly event: NamedEvent | null
  readonly x: number
  readonly y: number
}

/**
 * The timeline as narrow screens show it: newest on top, labels to the right of their marks. Null
 * where it would have too many of them.
 */
export function timelineColumn(events: readonly NamedEvent[], chart: ChartFrame): Drawing | null {
  if (events.length > MOST_EVENTS) return null
  const { axis, asOf } = chart
  const heights = [...events.map(labelHeight), LABEL_HEIGHT, ...(asOf ? [LABEL_HEIGHT] : [])]
  const height = Math.max(
    Math.min(axis.years.length * YEAR_HEIGHT, MOST_YEARS_HEIGHT),
    heights.reduce((sum, one) => sum + one, 0),
  )
  const scale = scaleUtc([axis.start, axis.end], [height, 0])
  const stops: readonly Stop[] = [
    ...marksOf(events, chart, scale),
    ...(asOf ? [{ event: null, x: RELATED_X, y: scale(asOf.time) }] : []),
  ].toSorted((a, b) => a.y - b.y)
  const labels = spread(
    stops.map(({ event, y }) => ({ position: y, height: labelHeight(event) })),
    [0, height],
  )
  const placed = stops.map((stop, index) => ({ ...stop, labelY: round(labels[index] ?? stop.y) }))
  return {
    box: [0, -HEAD, COLUMN_WIDTH, height + HEAD + 8],
    key: 'marks',
    bar: null,
    readingY: null,
    ...sceneryOf(chart, { height, scale, placed }),
    lanes: lanesOf(chart, placed),
  }
}

/** The marks of the contacts on the axis and those of related events beside it. */
function marksOf(
  events: readonly NamedEvent[],
  { axis }: ChartFrame,
  scale: (time: number) => number,
): readonly Stop[] {
  const sides = Map.groupBy(events, ({ lane }) => (lane === 'related' ? RELATED_X : CONTACTS_X))
  return [...sides].flatMap(([x, ofSide]) => {
    const marks = ofSide
      .map((event) => ({ event, y: scale(middleOf(clip(event, axis))) }))
      .toSorted((a, b) => a.y - b.y)
    const places = packRows(marks.map(({ y }) => ({ choices: [[y, y + MARK_HEIGHT]] })))
    return marks.map((mark, index) => ({
      ...mark,
      x: x + ((places[index]?.row ?? 0) % 2) * ASIDE,
    }))
  })
}

type PlacedStop = Stop & { readonly labelY: number }

function labelHeight(event: NamedEvent | null): number {
  const lines = event ? wrapWords(event.date, MOST_LETTERS).length : 1
  return LABEL_HEIGHT + (lines - 1) * LINE
}

interface Scene {
  readonly height: number
  readonly scale: (time: number) => number
  readonly placed: readonly PlacedStop[]
}

function sceneryOf(chart: ChartFrame, { height, scale, placed }: Scene) {
  const { axis, asOf, laneNames, contacts } = chart
  const step = yearStep(axis.years.length, height / TICK_HEIGHT)
  const years = axis.years
    .filter((year) => year % step === 0)
    .map((year) => ({ year, y: round(scale(startOf(year))) }))
  const hasRelated = placed.some(({ event }) => event?.lane === 'related')
  const nowY = asOf && round(scale(asOf.time))
  const now = placed.find(({ event }) => event === null)
  return {
    paths: [
      ...(nowY === null ? [] : [{ look: 'later' as const, d: `M0 0H${LABEL_X - 14}V${nowY}H0z` }]),
      { look: 'grid' as const, d: years.map(({ y }) => `M0 ${y}H${RELATED_X + 12}`).join('') },
      { look: 'axis' as const, d: `M${CONTACTS_X} 0V${height}` },
      ...(nowY === null
        ? []
        : [{ look: 'now' as const, d: `M${CONTACTS_X - 8} ${nowY}H${RELATED_X + 8}` }]),
      ...spanPaths(placed, axis, scale),
      { look: 'leader' as const, d: placed.map(leader).join('') },
    ],
    texts: [
      ...years.map(({ year, y }) => ({ x: 0, y: y - 6, text: String(year) })),
      { x: 0, y: 14 - HEAD, text: contacts },
      ...(hasRelated ? [{ x: RELATED_X - 6, y: 30 - HEAD, text: laneNames.related }] : []),
      ...(asOf && now ? [{ x: LABEL_X, y: now.labelY + 4, text: asOf.words }] : []),
    ],
  }
}

function spanPaths(
  placed: readonly PlacedStop[],
  axis: TimeAxis,
  scale: Scene['scale'],
): readonly DrawnPath[] {
  const parts = placed.flatMap(({ event, x }) => {
    if (!event || !isSpan(event)) return []
    const { start, end } = clip(event, axis)
    return [`M${x} ${round(scale(end))}V${round(scale(start))}`]
  })
  return parts.length === 0 ? [] : [{ look: 'span', d: parts.join(''), width: 8 }]
}

function leader({ x, y, labelY }: PlacedStop): string {
  return `M${x} ${round(y)}H${LABEL_X - 14}L${LABEL_X - 8} ${labelY}h4`
}

function lanesOf(chart: ChartFrame, placed: readonly PlacedStop[]) {
  const links = placed.flatMap((stop) => (stop.event ? linkOf(stop.event, stop) : []))
  return [{ name: chart.title, links }]
}

function linkOf(event: NamedEvent, { x, y, labelY }: PlacedStop): DrawnLink {
  const dates = wrapWords(event.date, MOST_LETTERS)
  return {
    href: event.href,
    name: markName(event),
    target: [
      LABEL_X - 8,
      labelY - 12 - 8 * dates.length,
      COLUMN_WIDTH - LABEL_X + 8,
      24 + 16 * dates.length,
    ],
    mark: { standing: event.standing, x, y: round(y) },
    label: {
      x: LABEL_X,
      y: labelY - 3 - ((dates.length - 1) * LINE) / 2,
      end: false,
      dates,
      languages: event.languages,
      kind: event.kind,
    },
    reading: null,
  }
}
