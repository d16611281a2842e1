import type { NewsEvent } from '#domain/archive.ts'
import { edtfBounds } from '#domain/edtf/edtf-bounds.ts'
import type { Standing } from '#views/standing.ts'
import { statusText, titleOf } from '#views/event-item.ts'
import { standingOf } from '#views/standing.ts'
import { titleCase } from '#views/title-case.ts'
import type { View } from '#views/view.ts'

const DAY = 86_400_000

/** An event as the graphic needs it; times are milliseconds of UTC. */
export interface ChartEvent {
  readonly id: string
  readonly href: string
  readonly standing: Standing
  readonly isContact: boolean
  /** Date and kind, short. */
  readonly label: readonly [date: string, kind: string]
  /** The label with title and status, for those who cannot see the shape. */
  readonly name: string
  readonly start: number
  readonly end: number
}

/** The events that have a place on a time axis, oldest first. */
export function chartEvents(view: View, events: readonly NewsEvent[]): readonly ChartEvent[] {
  return events.flatMap((event) => {
    const span = spanOf(event.date)
    return span ? [{ ...span, ...wordsOf(view, event) }] : []
  })
}

/** Whole years around the events, as the ends of the axis. */
export function chartDomain(events: readonly ChartEvent[]): readonly [number, number] {
  const first = Math.min(...events.map(({ start }) => start))
  const last = Math.max(...events.map(({ end }) => end))
  return [
    Date.UTC(new Date(first).getUTCFullYear(), 0, 1),
    Date.UTC(new Date(last - 1).getUTCFullYear() + 1, 0, 1),
  ]
}

/** The middle of the time in which an event falls. */
export function middleOf({ start, end }: Pick<ChartEvent, 'start' | 'end'>): number {
  return (start + end) / 2
}

/** Whether the event needs a span: it lasts for days, or its day is not known. */
export function isSpan({ start, end }: Pick<ChartEvent, 'start' | 'end'>): boolean {
  return end - start > DAY
}

function spanOf(edtf: string): Pick<ChartEvent, 'start' | 'end'> | null {
  const { earliest, latest } = edtfBounds(edtf)
  const [from, to] = [earliest ?? latest, latest ?? earliest]
  if (from === null || to === null) return null
  return { start: Date.parse(`${from}T00:00Z`), end: Date.parse(`${to}T00:00Z`) + DAY }
}

function wordsOf(view: View, event: NewsEvent): Omit<ChartEvent, 'start' | 'end'> {
  const label = [
    titleCase(view.shortDate(event.date), view.locale),
    view.t(`kind.${event.kind}`),
  ] as const
  return {
    id: event.id,
    href: view.href({ page: 'event', id: event.id }),
    standing: standingOf(event),
    isContact: event.isContact,
    label,
    name: `${label.join(' ')}. ${titleOf(view, event)}. ${statusText(view, event)}`,
  }
}
