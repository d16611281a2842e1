import { describe, expect, it } from 'vitest'
import { findDateMentions } from '#match/dates/find-date-mentions.ts'

function read(lang: string, text: string) {
  return findDateMentions(text, lang).map(({ words, reading }) => ({ words, reading }))
}

describe('a day of a month in words', () => {
  it.each([
    ['bg', 'на първи май', 1],
    ['bg', 'на втори май', 2],
    ['bg', 'на единадесети май', 11],
    ['bg', 'на двайсет и девети май', 29],
    ['uk', 'першого травня', 1],
    ['uk', 'п’ятого травня', 5],
    ['uk', 'двадцять першого травня', 21],
    ['uk', 'тридцятого травня', 30],
    ['ru', 'первое мая', 1],
    ['ru', 'восьмого мая', 8],
    ['ru', 'четвёртого мая', 4],
    ['ru', 'двадцать четвертого мая', 24],
    ['en', 'on the second of May', 2],
    ['en', 'on the twelfth of May', 12],
    ['en', 'on the thirty-first of May', 31],
  ])('is read from %s “%s”', (lang, text, day) => {
    const [mention, ...others] = read(lang, text)
    expect(mention?.reading).toMatchObject({ form: 'day', month: 5, day, year: null })
    expect(others).toEqual([])
  })

  it('has its year behind it', () => {
    const [mention] = read('ru', 'восьмого мая 2024 года')
    expect(mention?.reading).toMatchObject({ form: 'day', year: 2024, month: 5, day: 8 })
  })

  it.each([
    ['bg', 'на втория ден от визитата'],
    ['uk', 'другого дня візиту'],
    ['ru', 'второго визита за год'],
    ['en', 'the second of three guests'],
    ['en', 'the second may follow'],
  ])('is none where no month stands behind: %s “%s”', (lang, text) => {
    expect(read(lang, text).filter(({ reading }) => reading.form === 'day')).toEqual([])
  })
})

describe('the word for an eve', () => {
  it.each([
    ['ru', 'Накануне встреча прошла в Хилмуре'],
    ['ru', 'Накануне визит завершился'],
    ['uk', 'Напередодні зустріч пройшла в Хілмурі'],
    ['uk', 'Напередодні саміт завершився'],
  ])('is the day before where its clause tells what went on: %s “%s”', (lang, text) => {
    expect(read(lang, text)[0]?.reading).toEqual({ form: 'relative-day', days: -1 })
  })

  it.each([
    ['ru', 'Накануне встречи в Хилмуре стало тихо'],
    ['ru', 'Накануне визита Хилмур украсили'],
    ['uk', 'Напередодні зустрічі в Хілмурі стало тихо'],
    ['uk', 'Напередодні саміту Хілмур прикрасили'],
  ])('is that of something where a genitive stands behind: %s “%s”', (lang, text) => {
    expect(read(lang, text)[0]?.reading.form).not.toBe('relative-day')
  })
})
