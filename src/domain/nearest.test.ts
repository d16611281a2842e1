import { expect, test } from 'vitest'
import { nearest } from '#domain/nearest.ts'

test('a mistyped id is matched with the closest known one', () => {
  expect(nearest('gazete', ['echo', 'gazette', 'herald'])).toBe('gazette')
})

test('nothing is suggested where no known id is close', () => {
  expect(nearest('tribune', ['echo', 'gazette'])).toBeNull()
})

test('equally close ids are settled by their alphabetical order', () => {
  expect(nearest('ab', ['ac', 'aa'])).toBe('aa')
})
