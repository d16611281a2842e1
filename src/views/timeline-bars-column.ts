import type { ChartEvent } from '#views/chart-events.ts'
import { periodLink, periodName, type PeriodWords } from '#views/period-words.ts'
import { drawBars, lanePeaks, unitFor, type Bar } from '#views/timeline-bars.ts'
import { binEvents } from '#views/timeline-bins.ts'
import type { Drawing } from '#views/timeline-drawing.ts'
import { COLUMN_WIDTH } from '#views/timeline-column.ts'
import type { ChartFrame } from '#views/timeline-frame.ts'
import { LANES, type Lane } from '#views/timeline-lane.ts'

const MOST_PERIODS = 30
const ROW_HEIGHT = 38
const HEAD = 28
const YEAR_SPACE = 40
const PERIOD_SPACE = 76
const LANE_GAP = 8
const BAR_HEIGHT = 14

/** The timeline of many events as narrow screens show it: a line of bars for each year. */
export function timelineBarsColumn(
  events: readonly ChartEvent[],
  chart: ChartFrame,
  words: PeriodWords,
): Drawing {
  const { periods: oldestFirst, step } = binEvents(events, chart.axis, MOST_PERIODS)
  const periods = oldestFirst.toReversed()
  const used = new Set(events.map(({ lane }) => lane))
  const peaks = lanePeaks(periods, ({ all }) => [all])
  const lanes = laneStarts(chart, used, step)
  const unit = Math.min(
    ...lanes.map(({ lane, width }) => unitFor(peaks[LANES.indexOf(lane)] ?? 0, width - LANE_GAP)),
  )
  const bars = lanes.flatMap(({ lane, x }) =>
    periods.map((period, index): Bar => ({ x, y: middle(index), tally: period.lanes[lane].all })),
  )
  const height = periods.length * ROW_HEIGHT
  return {
    box: [0, -HEAD, COLUMN_WIDTH, HEAD + height + 8],
    key: 'bars',
    bar: step > 1 ? 'years' : 'year',
    readingY: null,
    paths: [
      {
        look: 'grid',
        d: periods.map((_, index) => `M0 ${(index + 1) * ROW_HEIGHT}H${COLUMN_WIDTH}`).join(''),
      },
      { look: 'leader', d: lanes.map(({ x }) => `M${x} 0V${height}`).join('') },
      ...drawBars(bars, { direction: 'along', unit, width: BAR_HEIGHT }),
    ],
    texts: [
      ...lanes.map(({ lane, x }) => ({ x, y: -9, text: chart.laneNames[lane] })),
      ...periods.flatMap((period, index) => [
        { x: 0, y: middle(index) - 2, text: periodName(period), isStrong: true },
        { x: 0, y: middle(index) + 13, text: String(period.count) },
      ]),
    ],
    lanes: [
      {
        name: chart.title,
        links: periods.flatMap((period, index) =>
          period.count === 0
            ? []
            : [
                {
                  ...periodLink(period, words, [0, index * ROW_HEIGHT, COLUMN_WIDTH, ROW_HEIGHT]),
                  reading: null,
                },
              ],
        ),
      },
    ],
  }
}

function middle(index: number): number {
  return (index + 0.5) * ROW_HEIGHT
}

/** The room of each lane that is used, as wide as its name needs in relation to the others. */
function laneStarts(chart: ChartFrame, used: ReadonlySet<Lane>, step: number) {
  const left = step > 1 ? PERIOD_SPACE : YEAR_SPACE
  const lanes = LANES.filter((lane) => used.has(lane))
  const letters = lanes.map((lane) => chart.laneNames[lane].length + 1)
  const letter = (COLUMN_WIDTH - left) / letters.reduce((sum, count) => sum + count, 0)
  return lanes.map((lane, index) => ({
    lane,
    x: Math.round(left + letter * letters.slice(0, index).reduce((sum, count) => sum + count, 0)),
    width: Math.floor(letter * (letters[index] ?? 0)),
  }))
}
