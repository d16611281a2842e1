import { expect, it } from 'vitest'
import { isSelfReference } from '#normalise/self-reference.ts'

it.each([
  'Вече писахме как беше построен мостът.',
  'Раніше ми писали, що міст відкриють восени.',
  'Ранее мы рассказывали, как строили мост.',
  'Earlier we reported how the bridge was built.',
])('a page points to another story of its own: “%s”', (line) => {
  expect(isSelfReference(line)).toBe(true)
})

it.each([
  'Раніше газета писала, що міст відкриють восени.',
  'Ранее мы жили у моста. Теперь живем далеко.',
  'A plan we published is on the wall.',
])('a text tells what was before: “%s”', (line) => {
  expect(isSelfReference(line)).toBe(false)
})
