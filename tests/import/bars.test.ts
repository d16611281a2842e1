import { expect, test } from 'vitest'
import { measureAccuracy } from './accuracy.ts'

const { fields, grouping } = await measureAccuracy()

/** What has to be right of each field, in parts of one. */
const BARS: readonly (readonly [field: string, least: number])[] = [
  ['language', 0.99],
  ['encoding', 0.99],
  ['outcome', 0.95],
  ['boilerplate absent', 0.95],
  ['text survived', 0.99],
  ['title', 0.95],
  ['kind', 0.9],
  ['event date', 0.9],
  ['no wrong exact date', 0.98],
  ['contact present', 0.93],
  ['participants', 0.9],
  ['stage', 0.9],
  ['duration', 0.9],
]

test.each(BARS)('the import gets the %s right: at least %d', (name, least) => {
  const score = fields.find(({ field }) => field === name)!
  const share = score.right / score.total
  expect(share, `misses: ${JSON.stringify(score.misses, null, 2)}`).toBeGreaterThanOrEqual(least)
})

test('articles on the same event are grouped: B³ F1 at least 0.93', () => {
  expect(grouping.f1).toBeGreaterThanOrEqual(0.93)
})
