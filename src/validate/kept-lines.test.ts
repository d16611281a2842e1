import { expect, test } from 'vitest'
import { keptLines } from '#validate/kept-lines.ts'

test('a run of lines is left out, empty ones with it', () => {
  const { kept, wrong } = keptLines(['a', '', 'b', 'c'], [{ line: 1, to: 3, reason: 'sidebar' }])
  expect(kept).toEqual([{ line: 4, text: 'c' }])
  expect(wrong).toEqual([])
})

test.each([[9], [1]])('a run from 2 to %i of three lines is wrong', (to) => {
  expect(keptLines(['a', 'b', 'c'], [{ line: 2, to, reason: 'sidebar' }]).wrong).toHaveLength(1)
})

test('a part of a line is left out', () => {
  const { kept } = keptLines(['a b'], [{ line: 1, text: 'a', reason: 'capture-metadata' }])
  expect(kept).toEqual([{ line: 1, text: 'b' }])
})
