import { LANES } from '#views/timeline-lane.ts'
import type { NamedEvent } from '#views/named-event.ts'
import { randomFor } from '#tests/archive/random.ts'
import { STANDINGS } from '#views/standing.ts'

const DAY = 86_400_000

/** What made-up events are like. */
export interface EventsWanted {
  readonly from?: number
  readonly years?: number
  /** The words of a label, of which each event takes one pair. */
  readonly words?: readonly (readonly [date: string, kind: string])[]
}

/** So many events with marks in every lane, of every standing and certainty; always the same. */
export function namedEvents(
  count: number,
  { from = 2020, years = 6, words = [['21 January', 'Video call']] }: EventsWanted = {},
): readonly NamedEvent[] {
  const { between, pick } = randomFor(`${count} events`)
  return Array.from({ length: count }, (_, index) => {
    const [date, kind] = pick(words)
    const year = between(from, from + years - 1)
    const days = pick([1, 1, 1, 1, 3, 30, 90])
    const start = Date.UTC(year, 0, 1) + between(0, 365 - days) * DAY
    return {
      ...namedEvent(`event-${index}`, start, days),
      lane: pick(LANES),
      standing: pick(STANDINGS),
      date,
      kind,
      languages: pick(['', 'bg', 'bg uk', 'en×3 uk']),
    }
  })
}

/** An event from a time on, for so many days. */
export function namedEvent(id: string, start: number, days = 1): NamedEvent {
  return {
    id,
    href: `/events/${id}/`,
    standing: 'held',
    lane: 'call',
    year: new Date(start).getUTCFullYear(),
    start,
    end: start + days * DAY,
    date: '21 January',
    languages: 'bg uk',
    kind: 'Video call',
    title: `What is told of ${id}`,
    detail: '21 January 2025 · Held',
  }
}
