import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

/** What is read on Thursday, 16 January. */
function dateOf(lang: string, ...paragraphs: readonly string[]): string | null {
  return readPage(lang, { top: '16.01.2025, 09:00', paragraphs }).contact.date.edtf
}

describe('a day that is counted', () => {
  it.each([
    ['en', 'Lu Mingde will meet Petr Dovgan in Hilmur a week from today.', '2025-01-23'],
    ['en', 'Lu Mingde met Petr Dovgan in Hilmur two weeks ago today.', '2025-01-02'],
    [
      'ru',
      'Лу Миндэ встретится с Петром Довганом, до их встречи осталось пять дней.',
      '2025-01-21',
    ],
    [
      'uk',
      'Лу Мінде зустрінеться з Петром Довганом, до їхньої зустрічі залишилося п’ять днів.',
      '2025-01-21',
    ],
    ['bg', 'До срещата на Лу Минде с Петър Довган остават пет дни.', '2025-01-21'],
  ])('is counted from that of the page (%s: %s)', (lang, text, day) => {
    expect(dateOf(lang, text)).toBe(day)
  })

  it('is counted from a weekday or from today too', () => {
    const en =
      'Lu Mingde and Petr Dovgan talked by telephone the night before the bridge opened on Tuesday.'
    expect(dateOf('en', en)).toBe('2025-01-13')
    const uk =
      'Розмова Лу Мінде з Петром Довганом відбулася напередодні ярмарку, що відкрився сьогодні.'
    expect(dateOf('uk', uk)).toBe('2025-01-15')
  })

  it('is not how long talks take', () => {
    const text =
      'Lu Mingde and Petr Dovgan will hold talks in Hilmur: the summit is three days away.'
    expect(dateOf('en', text)).toBe('2025-01-19')
  })
})

describe('a feast', () => {
  it.each([
    ['en', 'Lu Mingde spoke by phone with Petr Dovgan on Christmas Eve.', '2024-12-24'],
    ['bg', 'На Йордановден Лу Минде разговаря по телефона с Петър Довган.', '2025-01-06'],
    ['ru', 'В Рождество Лу Миндэ говорил по телефону с Петром Довганом.', '2025-01-07'],
    ['uk', 'У День Незалежності Лу Мінде зустрівся з Петром Довганом у Хілмурі.', '2024-08-24'],
  ])('is a day (%s)', (lang, text, day) => {
    const top = lang === 'uk' ? '25.08.2024, 09:00' : '08.01.2025, 09:00'
    const page = lang === 'en' ? '25.12.2024, 09:00' : top
    expect(readPage(lang, { top: page, paragraphs: [text] }).contact.date.edtf).toBe(day)
  })
})

describe('the day on which something is not', () => {
  it.each([
    ['en', 'Lu Mingde will receive Petr Dovgan not on Wednesday but on Friday.'],
    ['bg', 'Лу Минде ще приеме Петър Довган не в сряда, а утре.'],
    ['ru', 'Лу Миндэ примет Петра Довгана не в среду, а завтра.'],
    ['uk', 'Лу Мінде прийме Петра Довгана не в середу, а завтра.'],
  ])('is not the one (%s)', (lang, text) => {
    expect(dateOf(lang, text)).toBe('2025-01-17')
  })

  it('nor is the one from which it was moved', () => {
    const text =
      'The meeting of Lu Mingde and Petr Dovgan was brought forward from Wednesday to Tuesday.'
    expect(dateOf('en', text)).toBe('2025-01-14')
  })

  it.each([
    ['ru', 'Лу Миндэ поздравил по телефону Петра Довгана по случаю 13 января.'],
    ['bg', 'Лу Минде поздрави по телефона Петър Довган по случай 13 януари.'],
  ])('is that of a feast (%s)', (lang, text) => {
    expect(dateOf(lang, text)).toBe('2025-01-16')
  })
})

describe('a month', () => {
  it.each([
    [
      'en',
      'Lu Mingde will meet Petr Dovgan in Hilmur in February.',
      'The exact day is not settled, for the fair opens on February 20.',
    ],
    [
      'bg',
      'Лу Минде ще посети Петър Довган в Хилмур през февруари.',
      'Точната дата се уточнява, защото панаирът е на 20 февруари.',
    ],
    [
      'ru',
      'Лу Миндэ посетит Петра Довгана в Хилмуре в феврале.',
      'Точная дата пока не названа, ярмарка начнётся 20 февраля.',
    ],
    [
      'uk',
      'Лу Мінде відвідає Петра Довгана в Хілмурі в лютому.',
      'Точну дату узгоджують, ярмарок почнеться 20 лютого.',
    ],
  ])('is all that is known where the day is open (%s)', (lang, ...paragraphs) => {
    expect(dateOf(lang, ...paragraphs)).toBe('2025-02')
  })

  it('is the one in which it was earlier', () => {
    const text = 'Lu Mingde met Petr Dovgan in Hilmur earlier this month, it has emerged.'
    expect(dateOf('en', text, 'Lu gave the news at a fair on Wednesday.')).toBe('2025-01')
  })
})

describe('an eve', () => {
  it('may be on the weekday behind it', () => {
    const text =
      'Lu Mingde met Petr Dovgan on the eve of the fair in the city of Hilmur on Tuesday.'
    expect(dateOf('en', text)).not.toBe('2025-01-13')
  })
})
