import { expect, test } from 'vitest'
import { shortened } from '#domain/shortened.ts'

test('a long text is cut, and what is quoted stands on one line', () => {
  expect(shortened('a\n b')).toBe('a b')
  expect(shortened('a'.repeat(60))).toBe('a'.repeat(60))
  expect(shortened('a'.repeat(61))).toBe(`${'a'.repeat(57)}…`)
})

test('no letter is cut in two', () => {
  expect(shortened(`${'a'.repeat(56)}😀${'b'.repeat(9)}`)).toBe(`${'a'.repeat(56)}…`)
})
