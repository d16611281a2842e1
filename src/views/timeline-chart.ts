import type { NewsEvent } from '#domain/archive.ts'
import { yearText } from '#domain/edtf/edtf-year.ts'
import { titleCase } from '#i18n/title-case.ts'
import { chartEvents, type ChartEvent } from '#views/chart-events.ts'
import { namedEvent } from '#views/named-event.ts'
import type { PeriodWords } from '#views/period-words.ts'
import { STANDING_NAMES, STANDINGS, type Standing } from '#views/standing.ts'
import { timeAxis, type TimeAxis } from '#views/timeline-axis.ts'
import { timelineBarsColumn } from '#views/timeline-bars-column.ts'
import { timelineBarsRow } from '#views/timeline-bars-row.ts'
import { timelineColumn } from '#views/timeline-column.ts'
import type { AsOf, Drawing } from '#views/timeline-drawing.ts'
import type { ChartFrame } from '#views/timeline-frame.ts'
import { timelineRow } from '#views/timeline-row.ts'
import type { View } from '#views/view.ts'

/** More marks than this are too many to be reached one after another. */
const MOST_MARKS = 80
const DAY = 86_400_000

/** A sign of the key, and what it means. */
export interface KeyEntry {
  /** Null where it says what all bars have in common. */
  readonly look: Standing | 'span' | null
  readonly words: string
}

/** A drawing with what its signs mean. */
export interface KeyedDrawing extends Drawing {
  readonly entries: readonly KeyEntry[]
}

/** The timeline graphic in both of its shapes, with its key. */
export interface TimelineChart {
  readonly row: KeyedDrawing
  readonly column: KeyedDrawing
  readonly title: string
  readonly description: string
  /** What the graphic leaves out, in words; null where it shows every event. */
  readonly leftOut: string | null
}

/** Prepares the graphic of the archive's events; null where there is nothing to draw. */
export function timelineChart(view: View): TimelineChart | null {
  const placed = chartEvents(view.archive.events)
  if (placed.length === 0) return null
  const axis = timeAxis(placed)
  const shown = placed.filter(({ year }) => axis.years.includes(year))
  const { row, column } = shapesOf(view, shown, axis)
  return {
    row: { ...row, entries: entriesOf(view, shown, row) },
    column: { ...column, entries: entriesOf(view, shown, column) },
    title: view.t('timeline.graphic'),
    description: describe(view, axis, row.key),
    leftOut: leftOut(view, view.archive.events.length - shown.length),
  }
}

function shapesOf(view: View, events: readonly ChartEvent[], axis: TimeAxis) {
  const chart = frame(view, axis, events)
  const words = { view, laneNames: chart.laneNames, standingNames: standingNames(view) }
  const named = events.length > MOST_MARKS ? [] : nameEvents(view, events)
  const row = named.length > 0 ? timelineRow(named, chart) : null
  const column = named.length > 0 ? timelineColumn(named, chart) : null
  return {
    row: row ?? timelineBarsRow(events, chart, words),
    column: column ?? timelineBarsColumn(events, chart, words),
  }
}

function nameEvents(view: View, placed: readonly ChartEvent[]) {
  const byId = new Map(view.archive.events.map((event): [string, NewsEvent] => [event.id, event]))
  return placed.flatMap((one) => {
    const event = byId.get(one.id)
    return event ? [namedEvent(view, event, one)] : []
  })
}

function frame(view: View, axis: TimeAxis, events: readonly ChartEvent[]): ChartFrame {
  const { t, shortDate, locale, archive } = view
  const [year = 0] = axis.years
  const months = axis.years.length > 1 ? [] : Array.from({ length: 12 }, (_, month) => month + 1)
  return {
    axis,
    yearCounts: yearCounts(view, events),
    title: t('timeline.graphic'),
    asOf: archive.asOf === null ? null : asOf(archive.asOf, axis, view),
    contacts: t('timeline.contactsLane'),
    laneNames: {
      'in-person': t('timeline.lane.inPerson'),
      call: t('timeline.lane.call'),
      writing: t('timeline.lane.writing'),
      related: t('timeline.lane.related'),
    },
    months: months.map((month) =>
      titleCase(shortDate(`${yearText(year)}-${String(month).padStart(2, '0')}`), locale),
    ),
  }
}

function yearCounts({ t }: View, events: readonly ChartEvent[]): ChartFrame['yearCounts'] {
  const byYear = Map.groupBy(events, ({ year }) => year)
  return new Map(
    [...byYear].map(([year, { length: count }]) => [
      year,
      { figure: String(count), words: t('count.events', { count }) },
    ]),
  )
}

/** The end of the archive's last day; null where the axis does not show it. */
function asOf(day: string, axis: TimeAxis, { t, date }: Pick<View, 't' | 'date'>): AsOf | null {
  const time = Date.parse(`${day}T00:00Z`) + DAY
  if (time <= axis.start || time >= axis.end) return null
  return { time, words: t('timeline.asOf', { date: date(day) }), later: t('timeline.later') }
}

function standingNames({ t }: View): PeriodWords['standingNames'] {
  const names = STANDINGS.map((standing) => [standing, t(STANDING_NAMES[standing])] as const)
  return Object.fromEntries(names) as Record<Standing, string>
}

function entriesOf(
  view: View,
  events: readonly ChartEvent[],
  { key, bar, paths }: Drawing,
): readonly KeyEntry[] {
  const names = standingNames(view)
  const standings = STANDINGS.filter((one) => events.some(({ standing }) => standing === one))
  const span = view.t(key === 'marks' ? 'timeline.legendSpan' : 'timeline.legendWide')
  return [
    ...standings.map((look) => ({ look, words: names[look] })),
    ...(paths.some(({ look }) => look === 'span') ? [{ look: 'span' as const, words: span }] : []),
    ...(bar === null ? [] : [{ look: null, words: view.t(`timeline.bar.${bar}`) }]),
  ]
}

function describe({ t }: View, { years }: TimeAxis, key: Drawing['key']): string {
  const span = { from: String(years[0]), to: String(years.at(-1)) }
  return key === 'marks'
    ? t('timeline.graphicDescription', span)
    : t('timeline.barsDescription', span)
}

function leftOut({ t }: View, count: number): string | null {
  return count > 0 ? t('timeline.leftOut', { count }) : null
}
