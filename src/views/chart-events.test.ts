import { expect, test } from 'vitest'
import { isSpan, middleOf } from '#views/chart-events.ts'
import { namedEvent } from '#tests/builders/named-events.ts'

const START = Date.UTC(2024, 3, 9)

test('a day is no span', () => {
  expect(isSpan(namedEvent('a', START, 1))).toBe(false)
})

test('two days are a span', () => {
  expect(isSpan(namedEvent('a', START, 2))).toBe(true)
})

test('the middle of two days is the midnight between them', () => {
  expect(middleOf(namedEvent('a', START, 2))).toBe(Date.UTC(2024, 3, 10))
})
