import { EVENT_KINDS, type EventKind } from '#domain/event-id.ts'

/** How far something speaks for an event, from which a score is made. */
export interface Point {
  readonly points: number
  readonly reason: string
}

const CALLS: readonly EventKind[] = ['video-call', 'phone-call']
const IN_PERSON: readonly EventKind[] = ['meeting', 'visit']

/** How well two kinds go together; dates in part do not make a visit the meeting told of elsewhere. */
export function kindFit(a: EventKind, b: EventKind, isVague: boolean): Point | null {
  if (a === b) return { points: 0.2, reason: 'the same kind' }
  const both = (kinds: readonly EventKind[]) => kinds.includes(a) && kinds.includes(b)
  if (both(CALLS)) return { points: 0.18, reason: 'a call, told as telephone and as video' }
  if (both(IN_PERSON)) return { points: isVague ? -0.1 : 0.1, reason: 'a meeting and a visit' }
  if (a === 'letter' || b === 'letter') return null
  return both(EVENT_KINDS) ? { points: -0.1, reason: 'of another kind' } : null
}

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
