import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

const top = '20.01.2025, 09:00'

function dateOf(lang: string, ...paragraphs: readonly string[]): string | null {
  return readPage(lang, { top, paragraphs }).contact.date.edtf
}

describe('the date of talks on two days', () => {
  it.each([
    ['ru', 'Лу Миндэ и Петр Довган встретились в субботу и воскресенье в Хилмуре.'],
    ['en', 'Lu Mingde and Petr Dovgan met in Hilmur on Saturday and Sunday.'],
  ])('is both days on which they were held (%s)', (lang, text) => {
    expect(dateOf(lang, text)).toBe('2025-01-18/2025-01-19')
  })

  it.each([
    [
      'bg',
      'Лу Минде и Петър Довган се срещнаха днес в Хилмур.',
      'Срещите на двамата бяха вчера и днес.',
    ],
    [
      'ru',
      'Лу Миндэ и Петр Довган встретились сегодня в Хилмуре.',
      'Встречи прошли вчера и сегодня.',
    ],
    [
      'en',
      'Lu Mingde and Petr Dovgan met in Hilmur today.',
      'They met twice, on Sunday and Monday.',
    ],
  ])('is the pair of days that another sentence tells (%s)', (lang, text, more) => {
    expect(dateOf(lang, text, more)).toBe('2025-01-19/2025-01-20')
  })

  it('is such a pair also where the day is only that of the page', () => {
    const text = [
      'Лу Мінде та Петро Довган провели переговори в Хілмурі.',
      'Говорили про торгівлю.',
      'Зал був повний.',
      'Грала музика.',
      'Гості задоволені.',
      'Вечір удався.',
    ]
    expect(dateOf('uk', ...text, 'Делегації зустрічалися вчора і сьогодні.')).toBe(
      '2025-01-19/2025-01-20',
    )
    expect(dateOf('uk', ...text)).toBe('2025-01-20')
  })

  it('is both days also where the page has no date', () => {
    const text = 'Lu Mingde and Petr Dovgan met in Hilmur on January 18, 2025 and Sunday.'
    const { contact } = readPage('en', { paragraphs: [text] })
    expect(contact.date.edtf).toBe('2025-01-18/2025-01-19')
  })

  it('is one day where the second is still to come', () => {
    const text = 'Lu Mingde and Petr Dovgan met in Hilmur today.'
    expect(dateOf('en', text, 'Experts hold talks today and tomorrow.')).toBe('2025-01-20')
  })

  it.each([
    [
      'bg',
      'Предстоят двудневни преговори на Лу и Довган',
      'Лу Минде и Петър Довган ще започнат преговори в Хилмур в сряда.',
    ],
    [
      'en',
      'Two-day talks of Lu and Dovgan to open',
      'Lu Mingde and Petr Dovgan will begin their talks in Hilmur on Wednesday.',
    ],
  ])('has as many days as a headline says (%s)', (lang, title, text) => {
    const { contact } = readPage(lang, { top, title, paragraphs: [text] })
    expect(contact.date.edtf).toBe('2025-01-22/2025-01-23')
  })
})
