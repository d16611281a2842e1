import { expect, test } from 'vitest'
import { standingOf } from '#views/standing.ts'

test('an event that took place and is reported stands as held', () => {
  expect(standingOf({ level: 'reported', status: 'held' })).toBe('held')
})

test('an event that took place but is only mentioned does not stand as held', () => {
  expect(standingOf({ level: 'mentioned', status: 'held' })).toBe('mentioned')
})

test('an announced event without a report stands as announced', () => {
  expect(standingOf({ level: 'announced', status: 'unknown' })).toBe('announced')
})

test('a reported plan stands as announced', () => {
  expect(standingOf({ level: 'reported', status: 'announced' })).toBe('announced')
})

test('a cancelled event stands apart, whoever mentions it', () => {
  expect(standingOf({ level: 'mentioned', status: 'cancelled' })).toBe('open')
})

test('a reported event without a known outcome stands apart', () => {
  expect(standingOf({ level: 'reported', status: 'unknown' })).toBe('open')
})
