import { expect, test } from 'vitest'
import { originalLines } from '#validate/original-lines.ts'

test('a text has the lines that it was saved with', () => {
  expect(originalLines(Buffer.from('\uFEFFa\r\n\nb'), {})).toEqual(['a', '', 'b'])
})

test('control characters are no part of a line, as the body cannot hold them', () => {
  expect(originalLines(Buffer.from('a\u0007b\fc\td'), {})).toEqual(['ab c\td'])
})

test('HTML has the lines that are shown', () => {
  const bytes = Buffer.from('<p>a</p><p>b</p>')
  expect(originalLines(bytes, { format: 'html' })).toEqual(['a', 'b'])
})

test('another encoding is read where it is named', () => {
  const bytes = Uint8Array.of(0xe4, 0xe0)
  expect(originalLines(bytes, { encoding: 'windows-1251' })).toEqual(['да'])
  expect(originalLines(bytes, {})).toBeNull()
})

test('a NUL that no reader sees is left out, as the import does', () => {
  expect(originalLines(Buffer.from('A\0nn\nBob'), {})).toEqual(['Ann', 'Bob'])
})
