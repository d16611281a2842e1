import { chartDomain, chartEvents, isSpan, type ChartEvent } from '#views/chart-events.ts'
import type { Standing } from '#views/standing.ts'
import { timelineColumn, type TimelineColumn } from '#views/timeline-column.ts'
import { timelineRow, type TimelineRow } from '#views/timeline-row.ts'
import type { View } from '#views/view.ts'

const LEGEND = [
  ['held', 'timeline.legendHeld'],
  ['announced', 'timeline.legendAnnounced'],
  ['mentioned', 'timeline.legendMentioned'],
  ['open', 'timeline.legendOther'],
] as const

/** The timeline graphic in both of its shapes, with its key. */
export interface TimelineChart {
  readonly row: TimelineRow
  readonly column: TimelineColumn
  readonly description: string
  readonly legend: readonly { readonly standing: Standing; readonly words: string }[]
  readonly hasSpans: boolean
}

/** Prepares the graphic of the archive's events; null where there is nothing to draw. */
export function timelineChart(view: View): TimelineChart | null {
  const events = chartEvents(view, view.archive.events)
  const [row, column] = [timelineRow(events), timelineColumn(events)]
  if (!row || !column) return null
  return {
    row,
    column,
    description: describe(view, events),
    legend: LEGEND.filter(([standing]) => events.some((event) => event.standing === standing)).map(
      ([standing, key]) => ({ standing, words: view.t(key) }),
    ),
    hasSpans: events.some(isSpan),
  }
}

function describe({ t }: View, events: readonly ChartEvent[]): string {
  const [from, to] = chartDomain(events).map((time) => new Date(time).getUTCFullYear())
  return t('timeline.graphicDescription', { from: String(from), to: String(Number(to) - 1) })
}
