import type { NewsEvent } from '#domain/archive.ts'
import type { EventKind } from '#domain/event-id.ts'

/** The lanes of the graphic from top to bottom: contacts by the way they are made, then the rest. */
export const LANES = ['in-person', 'call', 'writing', 'related'] as const

export type Lane = (typeof LANES)[number]

const WAYS: Readonly<Record<EventKind, Lane>> = {
  meeting: 'in-person',
  visit: 'in-person',
  'video-call': 'call',
  'phone-call': 'call',
  letter: 'writing',
  'joint-statement': 'writing',
}

/** The lane that an event stands in. */
export function laneOf({ isContact, kind }: Pick<NewsEvent, 'isContact' | 'kind'>): Lane {
  return isContact ? WAYS[kind] : 'related'
}
