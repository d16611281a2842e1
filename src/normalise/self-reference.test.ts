import { expect, it } from 'vitest'
import { isFurtherReference, isSelfReference } from '#normalise/self-reference.ts'

it.each([
  'Вече писахме как беше построен мостът.',
  'Раніше ми писали, що міст відкриють восени',
  'Ранее мы рассказывали, как строили мост.',
  'Earlier we reported how the bridge was built.',
  'Напомним, ранее «Вестник» писал, какие мосты закроют осенью.',
  'Також видання "Вісник" писало — кому відкриють міст.',
])('a page points to another story of its own: “%s”', (line) => {
  expect(isSelfReference(line)).toBe(true)
})

it.each([
  'Раніше ми писали, що міст над річкою відкриють восени.',
  'Ранее мы сообщали, что новый мост у деревни откроют осенью.',
  'По-рано писахме, че новият мост ще бъде открит през есента.',
  'Earlier we reported that the bridge would be open in the autumn.',
  'Раніше газета писала, що міст відкриють восени.',
  'Ранее «Вестник» писал, что мост откроют осенью.',
  'Ранее мы жили у моста. Теперь живем далеко.',
  'A plan we published is on the wall.',
])('a text tells what was before: “%s”', (line) => {
  expect(isSelfReference(line)).toBe(false)
})

it.each([
  'Крім того, «Вісник» писав, що міст відкриють восени.',
  'Также сообщалось, что мост откроют осенью.',
  'Също така писахме, че мостът ще бъде открит.',
  'Also, we reported that the bridge is closed.',
])('a page goes on with its other stories: “%s”', (line) => {
  expect(isFurtherReference(line)).toBe(true)
})

it.each(['Также мост откроют осенью.', 'Освен това кметът ще пререже лентата.'])(
  'a text goes on: “%s”',
  (line) => {
    expect(isFurtherReference(line)).toBe(false)
  },
)
