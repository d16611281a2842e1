import { describe, expect, it } from 'vitest'
import { saysHour } from '#match/dates/says-hour.ts'
import { wordsOf } from '#match/words/words-of.ts'

describe('an hour', () => {
  it.each([
    ['en', 'The call will begin at about 4 p.m.'],
    ['en', 'They will speak at 16 hours Sofia time.'],
    ['ru', 'Беседа состоится между 16 и 18 часами.'],
    ['uk', 'Розмова почнеться о 16-й годині.'],
    ['bg', 'Разговорът ще започне в 16 часа.'],
  ])('is said in words: %s “%s”', (lang, text) => {
    expect(saysHour(text, wordsOf(lang))).toBe(true)
  })

  it.each([
    ['en', 'The call will last about 2 hours.'],
    ['ru', 'Беседа продлится около двух часов.'],
    ['uk', 'Розмова триватиме 3 години.'],
    ['bg', 'Разговорът ще продължи 2 часа.'],
  ])('is not how long something lasts: %s “%s”', (lang, text) => {
    expect(saysHour(text, wordsOf(lang))).toBe(false)
  })
})
