import { expect, test } from 'vitest'
import { cutWords } from '#domain/cut-words.ts'

test('a text is cut between words', () => {
  expect(cutWords('Китай має намір зміцнювати', 12)).toBe('Китай має …')
})

test('a text without spaces is cut between letters', () => {
  expect(cutWords('abc😀def', 4)).toBe('abc …')
})
