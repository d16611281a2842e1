import { expect, it } from 'vitest'
import { compareLines } from '#validate/compare-lines.ts'

it.each([
  ['nothing', 'a b', 'a b', []],
  ['a missing line', 'a b c', 'a c', [{ kind: 'missing', expected: 1 }]],
  ['a missing last line', 'a b', 'a', [{ kind: 'missing', expected: 1 }]],
  ['an extra line', 'a c', 'a b c', [{ kind: 'extra', actual: 1 }]],
  ['a changed line', 'a b c', 'a x c', [{ kind: 'changed', expected: 1, actual: 1 }]],
  ['a repeated line', 'a', 'a a', [{ kind: 'extra', actual: 1 }]],
])('finds %s', (_, expected, actual, changes) => {
  expect(compareLines(expected.split(' '), actual.split(' '))).toEqual(changes)
})

it('finds lines that changed places', () => {
  const changes = compareLines(['a', 'b'], ['b', 'a'])
  expect(changes.map(({ kind }) => kind)).toContain('moved')
})
