import { scaleUtc } from 'd3-scale'
import { startOf, yearStep, type TimeAxis } from '#views/timeline-axis.ts'
import {
  LETTER,
  round,
  type AsOf,
  type Box,
  type DrawnPath,
  type DrawnText,
} from '#views/timeline-drawing.ts'
import type { Lane } from '#views/timeline-lane.ts'

/** The width of the row, and of its part that names the lanes. */
export const ROW_WIDTH = 1088
export const GUTTER = 96
/** Where time ends: a mark on the last day is still within the row. */
export const AXIS_END = ROW_WIDTH - 10

const HEAD = 28
const FOOT = 104
const TICK_SPACE = 56

/** What all shapes of the graphic share. */
export interface ChartFrame {
  readonly axis: TimeAxis
  /** How many events each year of the axis has, in words. */
  readonly yearCounts: ReadonlyMap<number, { readonly figure: string; readonly words: string }>
  readonly title: string
  /** What the contacts are called together. */
  readonly contacts: string
  readonly asOf: AsOf | null
  readonly laneNames: Readonly<Record<Lane, string>>
  /** The months of the year, in words. */
  readonly months: readonly string[]
}

/** The years, the day up to which the archive reaches, and room for the reading line. */
export interface RowFrame {
  readonly box: Box
  readonly paths: readonly DrawnPath[]
  readonly texts: readonly DrawnText[]
  readonly readingY: number
}

/** What surrounds the lanes of the row, whose height is given. */
export function frameOf(chart: ChartFrame, height: number): RowFrame {
  const scale = scaleUtc([chart.axis.start, chart.axis.end], [GUTTER, AXIS_END])
  const ticks = ticksOf(chart).map(({ time, ...tick }) => ({ x: round(scale(time)), ...tick }))
  const now = chart.asOf && asOfParts(chart.asOf, round(scale(chart.asOf.time)), height)
  return {
    box: [0, -HEAD, ROW_WIDTH, HEAD + height + FOOT],
    paths: [
      ...(now?.later ?? []),
      { look: 'grid', d: ticks.map(({ x }) => `M${x} 0V${height + 6}`).join('') },
      ...(now?.line ?? []),
    ],
    texts: [
      ...ticks.flatMap(({ x, text, count }) => [
        { x, y: height + 22, text, isStrong: true },
        ...(count === null ? [] : [{ x, y: height + 40, text: count }]),
      ]),
      ...(now?.texts ?? []),
    ],
    readingY: height + FOOT - 32,
  }
}

/** The first day of each year that is named; of each month where there is but one year. */
function ticksOf({ axis, months, yearCounts }: ChartFrame) {
  const [first = 0] = axis.years
  const space = (ROW_WIDTH - GUTTER) / axis.years.length
  const countOf = (year: number) => {
    const count = yearCounts.get(year)
    if (!count || space < TICK_SPACE) return null
    return space < count.words.length * LETTER.regular + 8 ? count.figure : count.words
  }
  if (axis.years.length === 1) {
    return months.map((text, month) => ({
      time: startOf(first, month),
      text: month === 0 ? String(first) : text,
      count: month === 0 ? countOf(first) : null,
    }))
  }
  const step = yearStep(axis.years.length, (ROW_WIDTH - GUTTER) / TICK_SPACE)
  return axis.years
    .filter((year) => year % step === 0)
    .map((year) => ({ time: startOf(year), text: String(year), count: countOf(year) }))
}

function asOfParts({ words, later }: AsOf, x: number, height: number) {
  return {
    later: [{ look: 'later' as const, d: `M${x} 0H${ROW_WIDTH}V${height}H${x}z` }],
    line: [{ look: 'now' as const, d: `M${x} ${6 - HEAD}V${height}` }],
    texts: asOfTexts(x, words, `${later} →`).map((text) => ({ y: -10, ...text })),
  }
}

/** What has been on the left of the line and what is to come on its right, as far as there is room. */
function asOfTexts(x: number, words: string, later: string) {
  const [left, right] = [x - 8, x + 8]
  const hasRoom = (text: string, room: number) => text.length * LETTER.regular <= room
  if (!hasRoom(words, left)) return [{ x: right, text: words }]
  const past = { x: left, text: words, end: true }
  return hasRoom(later, ROW_WIDTH - right) ? [past, { x: right, text: later }] : [past]
}
