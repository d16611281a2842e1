import { LANES } from '#views/timeline-lane.ts'
import type { NamedEvent } from '#views/named-event.ts'
import { STANDINGS } from '#views/standing.ts'

const DAY = 86_400_000

/** What made-up events are like. */
export interface EventsWanted {
  readonly from?: number
  readonly years?: number
  /** The words of a label, of which each event takes one pair. */
  readonly words?: readonly (readonly [date: string, kind: string])[]
  readonly seed?: number
}

/** So many events with marks in every lane, of every standing and certainty; always the same. */
export function namedEvents(
  count: number,
  { from = 2020, years = 6, words = [['21 January', 'Video call']], seed = 7 }: EventsWanted = {},
): readonly NamedEvent[] {
  const random = randomNumbers(seed)
  const pick = <Value>(values: readonly Value[]) =>
    values[Math.floor(random() * values.length)] as Value
  return Array.from({ length: count }, (_, index) => {
    const [date, kind] = pick(words)
    const year = from + Math.floor(random() * years)
    const days = pick([1, 1, 1, 1, 3, 30, 90])
    const start = Date.UTC(year, 0, 1) + Math.floor(random() * (365 - days)) * DAY
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

/** Numbers from 0 to 1 that look random and are the same each time (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
