import { expect, test } from 'vitest'
import { wrapWords } from '#views/wrap-words.ts'

test('a text that fits is one line', () => {
  expect(wrapWords('21 January', 12)).toEqual(['21 January'])
})

test('a longer text breaks between its words', () => {
  expect(wrapWords('first half of the year', 12)).toEqual(['first half', 'of the year'])
})

test('a word that is too long stays whole', () => {
  expect(wrapWords('in Llanfairpwllgwyngyll', 12)).toEqual(['in', 'Llanfairpwllgwyngyll'])
})

test('what a non-breaking space joins stays together', () => {
  expect(wrapWords('from 1\u00a0January', 10)).toEqual(['from', '1\u00a0January'])
})
