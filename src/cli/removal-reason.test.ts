import { expect, test } from 'vitest'
import type { RemovalRule } from '#normalise/page-draft.ts'
import { removalRuns } from './removal-reason.ts'

function removed(line: number, rule: RemovalRule, isPart = false) {
  return { line, text: 'x', rule, isPart }
}

test('lines that follow each other for one reason are one run', () => {
  const lines = [
    removed(1, 'navigation'),
    removed(2, 'advert'),
    removed(3, 'title'),
    removed(5, 'title'),
  ]
  expect(removalRuns(lines)).toEqual([
    { line: 1, to: 2, reason: 'page-furniture' },
    { line: 3, reason: 'title' },
    { line: 5, reason: 'title' },
  ])
})

test('a part of a line stands by itself', () => {
  const lines = [removed(1, 'advert'), removed(2, 'advert', true)]
  expect(removalRuns(lines)).toEqual([
    { line: 1, reason: 'page-furniture' },
    { line: 2, text: 'x', reason: 'page-furniture' },
  ])
})
