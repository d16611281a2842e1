import type { EventKind } from '#domain/event-id.ts'

/** How far something speaks for an event, from which a score is made. */
export interface Point {
  readonly points: number
  readonly reason: string
}

const CALLS: readonly EventKind[] = ['video-call', 'phone-call']
const IN_PERSON: readonly EventKind[] = ['meeting', 'visit']

/** Whether those who take part are at one place. */
export function isInPerson(kind: EventKind): boolean {
  return IN_PERSON.includes(kind)
}

/** Whether two kinds can be told of one event: both are calls, or both are in person. */
export function isOfOneFamily(a: EventKind, b: EventKind): boolean {
  const both = (kinds: readonly EventKind[]) => kinds.includes(a) && kinds.includes(b)
  return a === b || both(CALLS) || both(IN_PERSON)
}

/** A score with two digits, from 0 to 1. */
export function rounded(score: number): number {
  return Math.round(Math.max(0, Math.min(1, score)) * 100) / 100
}
