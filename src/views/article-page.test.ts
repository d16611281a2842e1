import { expect, test } from 'vitest'
import { countRemovals } from '#views/article-page.ts'

test('lines left out for the same reason are counted together', () => {
  expect(
    countRemovals([
      { line: 1, reason: 'title' },
      { line: 2, reason: 'share-block' },
      { line: 3, reason: 'share-block' },
    ]),
  ).toEqual([
    { reason: 'title', count: 1 },
    { reason: 'share-block', count: 2 },
  ])
})

test('a capture without anything left out has no reasons', () => {
  expect(countRemovals([])).toEqual([])
})
