import { expect, test } from 'vitest'
import { spread } from '#views/timeline-column.ts'

test('positions with room between them stay where they are', () => {
  expect(spread([0, 30, 60], 20, 100)).toEqual([0, 30, 60])
})

test('a position too near the one before it moves on', () => {
  expect(spread([0, 5, 60], 20, 100)).toEqual([0, 20, 60])
})

test('positions pushed beyond the limit move back together', () => {
  expect(spread([80, 90, 95], 20, 100)).toEqual([60, 80, 100])
})
