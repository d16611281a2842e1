import { expect, test } from 'vitest'
import { lacksOutcome } from '#domain/outcome.ts'

const asOf = '2026-02-04'

test('an announced event whose date has passed lacks an outcome', () => {
  expect(lacksOutcome({ status: 'announced', date: '2025-05-09' }, { asOf })).toBe(true)
})

test('an announced period that is not over yet can still bring one', () => {
  expect(lacksOutcome({ status: 'announced', date: '2026-01/2026-06' }, { asOf })).toBe(false)
})

test('on the very day of an announced event nothing is missing', () => {
  expect(lacksOutcome({ status: 'announced', date: asOf }, { asOf })).toBe(false)
})

test.each(['held', 'cancelled', 'unknown'] as const)('a %s event lacks none', (status) => {
  expect(lacksOutcome({ status, date: '2025-05-09' }, { asOf })).toBe(false)
})

test('without a dated article nothing can be said', () => {
  expect(lacksOutcome({ status: 'announced', date: '2025-05-09' }, { asOf: null })).toBe(false)
})

test('an open end never passes', () => {
  expect(lacksOutcome({ status: 'announced', date: '2025/..' }, { asOf })).toBe(false)
})
