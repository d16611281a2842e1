import { expect, it } from 'vitest'
import { textProfile } from '#match/grouping/text-profile.ts'
import { wordSkeleton } from '#match/text/word-skeleton.ts'

function weightOf(word: string, text: string, lang = 'en'): number {
  return textProfile([text], lang).words.get(wordSkeleton(word)) ?? 0
}

it('years are left out, and other figures are not', () => {
  expect(weightOf('2031', 'The bridge of 2031 is 1200 steps long.')).toBe(0)
  expect(weightOf('1200', 'The bridge of 2031 is 1200 steps long.')).toBe(1)
})

it.each([
  ['en', 'Hilmur', 'The mayor went to Hilmur.', 'Hilmur has a mayor.'],
  ['uk', 'Хілмур', 'Мер поїхав у Хілмур.', 'Хілмур має мера.'],
  ['ru', 'Хилмур', 'Мэр поехал в Хилмур.', '«Хилмур без мэра», — сказал он.'],
  ['bg', 'Хилмур', 'Кметът отиде в Хилмур.', 'Каза: Хилмур има кмет.'],
])('a name counts twice, but not at the start of a sentence (%s)', (lang, word, amid, first) => {
  expect(weightOf(word, amid, lang)).toBe(2)
  expect(weightOf(word, first, lang)).toBe(1)
})
