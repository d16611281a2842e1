import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

/** Each page is of Thursday, 20 March 2031. */
function dateOf(lang: string, ...paragraphs: readonly string[]) {
  return readPage(lang, { top: '2031-03-20 10:00', paragraphs }).contact.date.edtf
}

describe('the day of a contact', () => {
  it.each([
    ['en', 'Lu Mingde spoke to Petr Dovgan the night before the bridge burned on Tuesday.'],
    ['en', 'Lu Mingde met Petr Dovgan a day before the bridge burned on Tuesday.'],
  ])('is counted from the weekday that its sentence goes on to name (%s: %s)', (lang, text) => {
    expect(dateOf(lang, text)).toBe('2031-03-17')
  })

  it.each([
    [
      'uk',
      'Розмова Лу Мінде з Петром Довганом пройшла напередодні засідання, що почалося сьогодні.',
    ],
    ['ru', 'Встреча Лу Миндэ с Петром Довганом прошла накануне саммита, который начался сегодня.'],
  ])('is the eve of what is today (%s)', (lang, text) => {
    expect(dateOf(lang, text)).toBe('2031-03-19')
  })

  it('is not the day before a weekday where an eve may be that day itself', () => {
    const text =
      'Lu Mingde met Petr Dovgan for the first time, on the eve of a summit in Hilmur on Tuesday.'
    expect(dateOf('en', text)).toBe('2031-03-20')
  })

  it.each([
    ['en', 'Hours before the bridge opened yesterday, Lu Mingde spoke with Petr Dovgan by phone.'],
    [
      'ru',
      'За несколько часов до того, как вчера открылся мост, Лу Миндэ говорил с Петром Довганом.',
    ],
    ['ru', 'Незадолго до открытия моста вчера Лу Миндэ встретился с Петром Довганом.'],
    ['uk', 'Незадовго до відкриття мосту вчора Лу Мінде зустрівся з Петром Довганом.'],
    ['bg', 'Часове преди мостът да се отвори вчера, Лу Минде разговаря с Петър Довган.'],
  ])('is that of what was hours later (%s: %s)', (lang, text) => {
    expect(dateOf(lang, text)).toBe('2031-03-19')
  })

  it.each([
    [
      'en',
      'The talks of Lu Mingde with Petr Dovgan were brought forward from Wednesday to Tuesday.',
    ],
    [
      'ru',
      'Встречу Лу Миндэ с Петром Довганом перенесли со среды на вторник, и она прошла в Хилмуре.',
    ],
  ])('is the second of two between which it was moved (%s)', (lang, text) => {
    expect(dateOf(lang, text)).toBe('2031-03-18')
  })

  it('is not the day of what they spoke of, behind what else they spoke of', () => {
    const text =
      'О том, как закрыли мост, Лу Миндэ и Петр Довган говорили по телефону, и о том, что Лу Миндэ сказал вчера Петру Довгану.'
    expect(dateOf('ru', text)).toBe('2031-03-20')
  })

  it('is not that on which somebody told of it', () => {
    const told = 'Lu Mingde informed the deputies this morning about his talks with Petr Dovgan.'
    expect(dateOf('en', told, 'The two met in Hilmur on Tuesday.')).toBe('2031-03-18')
  })

  it.each([
    ['The letter bears the date of Tuesday.', '2031-03-18'],
    ['The letter, dated Tuesday, came this morning.', '2031-03-18'],
  ])('is the weekday that a letter bears: “%s”', (text, day) => {
    const opening = 'Lu Mingde has written to Petr Dovgan and congratulated him on the bridge.'
    expect(dateOf('en', opening, text)).toBe(day)
  })
})
