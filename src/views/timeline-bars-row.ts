import { scaleUtc } from 'd3-scale'
import type { ChartEvent } from '#views/chart-events.ts'
import { startOf } from '#views/timeline-axis.ts'
import { drawBars, lanePeaks, unitFor, type Bar } from '#views/timeline-bars.ts'
import { binEvents, type Bins, type Period } from '#views/timeline-bins.ts'
import { round, type Drawing, type DrawnPath, type DrawnText } from '#views/timeline-drawing.ts'
import { AXIS_END, frameOf, GUTTER, ROW_WIDTH, type ChartFrame } from '#views/timeline-frame.ts'
import { LANES, type Lane } from '#views/timeline-lane.ts'
import { periodLink, type PeriodWords } from '#views/period-words.ts'

/** Narrower than this no year could be pointed at. */
const NARROWEST_PERIOD = 24
const LANES_HEIGHT = 300
const LOWEST_LANE = 28
const LANE_GAP = 26
const NUMBER_SPACE = 16
const WIDE_MOST = 8

/** Where a lane stands, and how high it is. */
interface BarLane {
  readonly lane: Lane
  readonly base: number
  readonly peak: number
}

/** The timeline of many events as wide screens show it: bars that count, a lane for each way. */
export function timelineBarsRow(
  events: readonly ChartEvent[],
  chart: ChartFrame,
  words: PeriodWords,
): Drawing {
  const scale = scaleUtc([chart.axis.start, chart.axis.end], [GUTTER, AXIS_END])
  const bins = binEvents(events, chart.axis, (AXIS_END - GUTTER) / NARROWEST_PERIOD)
  const peaks = lanePeaks(bins.periods, ({ bins: tallies }) => tallies)
  const unit = unitFor(sum(peaks), LANES_HEIGHT)
  const lanes = stackLanes(peaks, unit, events)
  const height = (lanes.at(-1)?.base ?? 0) + LANE_GAP / 2
  const frame = frameOf(chart, height)
  const links = bins.periods
    .filter(({ count }) => count > 0)
    .map((period) => {
      const [from, to] = edges(period, scale)
      return periodLink(period, words, [from, 0, round(to - from), height])
    })
  return {
    ...frame,
    key: 'bars',
    bar: barOf(bins),
    paths: [...frame.paths, ...barPaths(lanes, bins, { unit, scale })],
    texts: [...frame.texts, ...laneTexts(lanes, unit, chart)],
    lanes: [{ name: chart.title, links }],
  }
}

type Scale = (time: number) => number

/** How long one event is, and where times are. */
interface Measure {
  readonly unit: number
  readonly scale: Scale
}

function barPaths(
  lanes: readonly BarLane[],
  bins: Bins,
  { unit, scale }: Measure,
): readonly DrawnPath[] {
  const bars = lanes.flatMap(({ lane, base }) =>
    bins.periods.flatMap((period) =>
      period.lanes[lane].bins.map((tally, bin): Bar => ({
        x: binX(period, bin, { bins, scale }),
        y: base,
        tally,
      })),
    ),
  )
  const lines = scaleLines(lanes, unit).map(({ y }) => `M${GUTTER} ${y}H${ROW_WIDTH}`)
  return [
    { look: 'axis', d: lanes.map(({ base }) => `M0 ${base}H${ROW_WIDTH}`).join('') },
    ...(lines.length > 0 ? [{ look: 'grid' as const, d: lines.join('') }] : []),
    ...lanes.flatMap((lane) => widePaths(lane, bins.periods, { unit, scale })),
    ...drawBars(bars, { direction: 'up', unit, width: binWidth(bins, scale) }),
  ]
}

function laneTexts(
  lanes: readonly BarLane[],
  unit: number,
  { laneNames }: ChartFrame,
): readonly DrawnText[] {
  return [
    ...lanes.map(({ lane, base }) => ({ x: 0, y: base - 6, text: laneNames[lane] })),
    ...scaleLines(lanes, unit).map(({ y, count }) => ({
      x: GUTTER - 6,
      y: y + 5,
      text: String(count),
      end: true,
    })),
  ]
}

function stackLanes(
  peaks: readonly number[],
  unit: number,
  events: readonly ChartEvent[],
): readonly BarLane[] {
  const used = new Set(events.map(({ lane }) => lane))
  return LANES.reduce<readonly BarLane[]>((lanes, lane, index) => {
    if (!used.has(lane)) return lanes
    const peak = peaks[index] ?? 0
    const top = lanes.at(-1)?.base ?? -LANE_GAP / 2
    const base = Math.round(top + LANE_GAP + Math.max(peak * unit, LOWEST_LANE))
    return [...lanes, { lane, base, peak }]
  }, [])
}

/** A line at a round number for each lane that is high enough to need one. */
function scaleLines(lanes: readonly BarLane[], unit: number) {
  return lanes.flatMap(({ base, peak }) => {
    const count = roundBelow(peak)
    return count * unit < NUMBER_SPACE + 8 ? [] : [{ y: round(base - count * unit), count }]
  })
}

/**
 * The greatest of 1, 2, 5, 10, 20, 50 … that is not above a number.
 * @example roundBelow(37) // 20
 */
function roundBelow(number: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(number, 1)))
  return [5, 2, 1].map((digit) => digit * power).find((one) => one <= number) ?? power
}

/** Below the axis: events that no single bin holds, as thick as they are many. */
function widePaths(
  { lane, base }: BarLane,
  periods: readonly Period[],
  { unit, scale }: Measure,
): readonly DrawnPath[] {
  const byWidth = Map.groupBy(
    periods.filter((period) => period.lanes[lane].wide > 0),
    (period) => round(Math.min(Math.max(period.lanes[lane].wide * unit, 2), WIDE_MOST)),
  )
  return [...byWidth].map(([width, of]) => ({
    look: 'span' as const,
    width,
    d: of
      .map((period) => edges(period, scale))
      .map(([from, to]) => `M${round(from + 2)} ${round(base + 2 + width / 2)}H${round(to - 2)}`)
      .join(''),
  }))
}

function edges({ from, years }: Period, scale: Scale): readonly [number, number] {
  const [start, end] = [scale(startOf(from)), scale(startOf(from + years))]
  return [round(Math.max(start, GUTTER)), round(Math.min(end, AXIS_END))]
}

function binX(
  period: Period,
  bin: number,
  { bins, scale }: { readonly bins: Bins; readonly scale: Scale },
): number {
  const [from, to] = edges(period, scale)
  const count = bins.months === null ? 1 : 12 / bins.months
  return Math.round(from + ((bin + 0.5) * (to - from)) / count)
}

function barOf({ months, step }: Bins): Drawing['bar'] {
  switch (months) {
    case 1:
      return 'month'
    case 3:
      return 'quarter'
    case 6:
      return 'halfYear'
    case null:
      return step > 1 ? 'years' : 'year'
  }
}

function binWidth({ periods, months }: Bins, scale: Scale): number {
  const widths = periods.map((period) => edges(period, scale)).map(([from, to]) => to - from)
  const width = Math.min(...widths) / (months === null ? 1 : 12 / months)
  return Math.max(2, Math.min(Math.round(width * 0.7), 28))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}
