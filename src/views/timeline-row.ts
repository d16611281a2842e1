import { scaleUtc } from 'd3-scale'
import { graphemes } from '#artefacts/graphemes.ts'
import { isSpan, middleOf } from '#views/chart-events.ts'
import { markName, type NamedEvent } from '#views/named-event.ts'
import { isFree, packRows, type Stretch } from '#views/row-packing.ts'
import { STANDINGS } from '#views/standing.ts'
import { clip } from '#views/timeline-axis.ts'
import { LETTER, round, type DrawnLink, type Drawing } from '#views/timeline-drawing.ts'
import { AXIS_END, frameOf, GUTTER, ROW_WIDTH, type ChartFrame } from '#views/timeline-frame.ts'
import { LANES } from '#views/timeline-lane.ts'

const MARK_GAP = 12
const LANE_GAP = 14
/** The height of a row whose marks all have labels of two lines, and of one of marks alone. */
const PITCH = { labels: 38, marks: 24 } as const
/** With more rows than this the graphic is higher than the window that shows it. */
const MOST_ROWS = { labels: 12, marks: 16 } as const

type Detail = keyof typeof PITCH

/** A mark in its row, before the rows have a height. */
interface PlacedMark {
  readonly event: NamedEvent
  readonly x: number
  readonly row: number
  readonly span: Stretch | null
  /** Where the label begins, or ends; null where there is no room for one. */
  readonly label: PlacedLabel | null
}

interface PlacedLabel {
  readonly x: number
  readonly end: boolean
  readonly stretch: Stretch
}

type PlacedLane = readonly PlacedMark[]

/**
 * The timeline as wide screens show it: time runs to the right, a lane for each way of contact.
 * Each mark has its label if that does not need too many rows; else those have one that find room.
 * Null where even the marks need too many rows.
 */
export function timelineRow(events: readonly NamedEvent[], chart: ChartFrame): Drawing | null {
  const labelled = placeLanes(events, chart, 'labels')
  if (rowCount(labelled) <= MOST_ROWS.labels) return draw(labelled, chart, 'labels')
  const marks = placeLanes(events, chart, 'marks')
  return rowCount(marks) <= MOST_ROWS.marks ? draw(marks, chart, 'marks') : null
}

function placeLanes(
  events: readonly NamedEvent[],
  { axis, asOf }: ChartFrame,
  detail: Detail,
): readonly PlacedLane[] {
  const scale = scaleUtc([axis.start, axis.end], [GUTTER, AXIS_END])
  const place = detail === 'labels' ? placeWithLabels : placeMarks
  const now = asOf === null ? null : scale(asOf.time)
  return LANES.map((lane) => {
    const marks = events
      .filter((event) => event.lane === lane)
      .map((event) => clip(event, axis))
      .toSorted((a, b) => middleOf(a) - middleOf(b))
      .map((event) => ({
        event,
        x: round(scale(middleOf(event))),
        span: isSpan(event)
          ? ([round(scale(event.start)), round(scale(event.end))] as const)
          : null,
      }))
    return place(marks, now)
  })
}

type Mark = Pick<PlacedMark, 'event' | 'x' | 'span'>

function placeWithLabels(marks: readonly Mark[], now: number | null): PlacedLane {
  const options = marks.map((mark) => ({
    mark,
    labels: labelOptions(mark, labelWidth(mark.event), now),
  }))
  const places = packRows(
    options.map(({ mark, labels }) => ({
      choices:
        labels.length > 0
          ? labels.map(({ stretch }) => around([extent(mark), stretch]))
          : [extent(mark)],
    })),
  )
  return options.map(({ mark, labels }, index) => {
    const { row, choice } = places[index] ?? { row: 0, choice: 0 }
    return { ...mark, row, label: labels[choice] ?? null }
  })
}

/** Rows for the marks first; then labels where they fit, for what is held and new before the rest. */
function placeMarks(marks: readonly Mark[], now: number | null): PlacedLane {
  const places = packRows(marks.map((mark) => ({ choices: [extent(mark)] })))
  const rows = marks.map((mark, index) => ({ ...mark, row: places[index]?.row ?? 0 }))
  const taken = rows.map((mark) => ({ row: mark.row, stretch: extent(mark) }))
  const labels = new Map<NamedEvent, PlacedMark['label']>()
  for (const mark of rows.toSorted(byPriority)) {
    const inRow = taken.filter(({ row }) => row === mark.row).map(({ stretch }) => stretch)
    const width = mark.event.date.length * LETTER.bold + MARK_GAP
    const label = labelOptions(mark, width, now).find(({ stretch }) => isFree(stretch, inRow))
    if (!label) continue
    labels.set(mark.event, label)
    taken.push({ row: mark.row, stretch: label.stretch })
  }
  return rows.map((mark) => ({ ...mark, label: labels.get(mark.event) ?? null }))
}

function byPriority(a: Mark, b: Mark): number {
  const [first, second] = [a, b].map(({ event }) => STANDINGS.indexOf(event.standing))
  return (first ?? 0) - (second ?? 0) || b.event.end - a.event.end
}

/**
 * To the right of the mark and of its span; to the left; else upon the span. What has been is not
 * named among what is to come, if there is room elsewhere.
 */
function labelOptions(mark: Mark, width: number, now: number | null) {
  const [left, right] = extent(mark)
  const options = [
    { x: right, end: false, stretch: [right, right + width] as const },
    { x: left, end: true, stretch: [left - width, left] as const },
    {
      x: mark.x + MARK_GAP,
      end: false,
      stretch: [mark.x + MARK_GAP, mark.x + MARK_GAP + width] as const,
    },
    {
      x: mark.x - MARK_GAP,
      end: true,
      stretch: [mark.x - MARK_GAP - width, mark.x - MARK_GAP] as const,
    },
  ]
  const within = options.filter(
    ({ stretch: [from, to] }) => from >= GUTTER - MARK_GAP && to <= ROW_WIDTH,
  )
  if (now === null || mark.x > now) return within
  const before = within.filter(({ stretch: [, to] }) => to <= now)
  return before.length > 0 ? before : within
}

function labelWidth({ date, languages, kind }: NamedEvent): number {
  const first =
    date.length * LETTER.bold + (languages === '' ? 0 : languages.length + 1) * LETTER.regular
  return Math.max(first, kind.length * LETTER.regular) + MARK_GAP
}

function extent({ x, span }: Mark): Stretch {
  return around([[x - MARK_GAP, x + MARK_GAP], ...(span ? [span] : [])])
}

function around(stretches: readonly Stretch[]): Stretch {
  return [Math.min(...stretches.map(([from]) => from)), Math.max(...stretches.map(([, to]) => to))]
}

function rowCount(lanes: readonly PlacedLane[]): number {
  return lanes.reduce((sum, lane) => sum + rowsOf(lane), 0)
}

function rowsOf(lane: PlacedLane): number {
  return Math.max(-1, ...lane.map(({ row }) => row)) + 1
}

function draw(lanes: readonly PlacedLane[], chart: ChartFrame, detail: Detail): Drawing {
  const pitch = PITCH[detail]
  const heights = lanes.map((lane) => (lane.length === 0 ? 0 : rowsOf(lane) * pitch + LANE_GAP))
  const drawn = lanes.flatMap((marks, index) => {
    const lane = LANES[index]
    if (lane === undefined || marks.length === 0) return []
    const top = heights.slice(0, index).reduce((sum, height) => sum + height, 0)
    const y = (row: number) => top + LANE_GAP / 2 + (row + 0.5) * pitch
    return [{ name: chart.laneNames[lane], top, marks, y }]
  })
  const height = heights.reduce((sum, one) => sum + one, 0)
  const frame = frameOf(chart, height)
  const spans = drawn.flatMap(({ marks, y }) =>
    marks.flatMap(({ span, row }) => (span ? [`M${span[0]} ${y(row)}H${span[1]}`] : [])),
  )
  return {
    ...frame,
    key: 'marks',
    bar: null,
    paths: [
      ...frame.paths,
      {
        look: 'grid',
        d: drawn
          .slice(1)
          .map(({ top }) => `M0 ${top}H${ROW_WIDTH}`)
          .join(''),
      },
      { look: 'axis', d: `M0 0H${ROW_WIDTH}M0 ${height}H${ROW_WIDTH}` },
      ...(spans.length > 0 ? [{ look: 'span' as const, d: spans.join(''), width: 8 }] : []),
    ],
    texts: [...frame.texts, ...drawn.map(({ name, y }) => ({ x: 0, y: y(0) + 5, text: name }))],
    lanes: drawn.map(({ name, marks, y }) => ({
      name,
      links: marks.map((mark) => linkOf(mark, y(mark.row), detail)),
    })),
  }
}

function linkOf(placed: PlacedMark, y: number, detail: Detail): DrawnLink {
  const { event, x, label } = placed
  const hasKind = detail === 'labels'
  const height = hasKind ? 36 : 24
  const [left, right] = around([extent(placed), ...(label ? [label.stretch] : [])])
  return {
    href: event.href,
    name: markName(event),
    target: [round(left), y - height / 2, round(right - left), height],
    mark: { standing: event.standing, x, y },
    label: label && {
      x: round(label.end ? label.x - 2 : label.x + 2),
      y: hasKind ? y - 3 : y + 5,
      end: label.end,
      dates: [event.date],
      languages: hasKind ? event.languages : '',
      kind: hasKind ? event.kind : null,
    },
    reading: [shorten(event.title, LETTER.bold), shorten(event.detail, LETTER.regular)],
  }
}

function shorten(text: string, letter: number): string {
  const most = Math.floor(ROW_WIDTH / letter)
  const letters = graphemes(text)
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}
