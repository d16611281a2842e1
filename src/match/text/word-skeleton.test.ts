import { describe, expect, it } from 'vitest'
import { wordSkeleton } from '#match/text/word-skeleton.ts'

describe('the skeleton of a word', () => {
  it.each([
    ['in three languages', ['стратегическото', 'стратегічне', 'стратегическое']],
    ['with its English loan', ['енергетика', 'енергетику', 'энергетики', 'energetic']],
    ['of a name', ['Довган', 'Довганом', 'Довгану', 'Dovgan']],
    ['of a name with sounds that are spelt otherwise', ['Шанхай', 'Шанхаю', 'Shanghai']],
    ['of few consonants, by its first letters', ['Иран', 'Ірану', 'Иране', 'Iran']],
  ])('is the same %s', (_case, words) => {
    expect(new Set(words.map(wordSkeleton)).size).toBe(1)
  })

  it.each([
    ['война', 'мир'],
    ['турне', 'търговия'],
    ['bridge', 'river'],
  ])('is another for another word: %s, %s', (one, other) => {
    expect(wordSkeleton(one)).not.toBe(wordSkeleton(other))
  })
})
