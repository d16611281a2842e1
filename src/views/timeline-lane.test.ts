import { expect, test } from 'vitest'
import { EVENT_KINDS } from '#domain/event-id.ts'
import { laneOf } from '#views/timeline-lane.ts'

test('contacts stand in lanes by the way they are made', () => {
  expect(EVENT_KINDS.map((kind) => laneOf({ isContact: true, kind }))).toEqual([
    'in-person',
    'in-person',
    'call',
    'call',
    'writing',
    'writing',
  ])
})

test('events without the subject stand in a lane of their own, whatever their kind', () => {
  expect(laneOf({ isContact: false, kind: 'meeting' })).toBe('related')
})
