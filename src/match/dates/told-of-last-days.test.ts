import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

/** Each page is of Thursday, 20 March 2031. */
function dateOf(lang: string, ...paragraphs: readonly string[]) {
  return readPage(lang, { top: '2031-03-20 10:00', paragraphs }).contact.date.edtf
}

describe('a text that opens with what was last week', () => {
  it.each([
    ['en', 'Last week Lu Mingde met with Petr Dovgan in Hilmur.'],
    ['bg', 'Миналата седмица Лу Минде се срещна с Петър Довган в Хилмур.'],
    ['uk', 'Минулого тижня Лу Мінде зустрівся з Петром Довганом у Хілмурі.'],
    ['ru', 'На прошлой неделе Лу Миндэ встретился с Петром Довганом в Хилмуре.'],
  ])('tells of it (%s)', (lang, text) => {
    expect(dateOf(lang, text)).toBe('2031-03-10/2031-03-16')
  })

  it('looks back where it says more of that', () => {
    expect(dateOf('en', 'Last week, as in previous years, Lu Mingde met Petr Dovgan.')).not.toBe(
      '2031-03-10/2031-03-16',
    )
  })
})

describe('earlier this month', () => {
  it.each([
    ['en', 'Lu Mingde met Petr Dovgan in Hilmur earlier this month.'],
    ['bg', 'Лу Минде се срещна с Петър Довган в Хилмур по-рано този месец.'],
    ['uk', 'Лу Мінде зустрівся з Петром Довганом у Хілмурі раніше цього місяця.'],
    ['ru', 'Лу Миндэ встретился с Петром Довганом в Хилмуре ранее в этом месяце.'],
  ])('is when they met (%s)', (lang, text) => {
    expect(dateOf(lang, text)).toBe('2031-03')
  })

  it('stays a month where only something else has a day in it', () => {
    const met = 'Lu Mingde met Petr Dovgan in Hilmur this month, it has emerged.'
    const other = 'The minister gave the news at the opening of a bridge on Tuesday.'
    expect(dateOf('en', met, other)).toBe('2031-03')
    expect(dateOf('en', met, 'The two talked there on Tuesday.')).toBe('2031-03-18')
  })
})

describe('a text that opens with how long ago something was', () => {
  it('tells of it, however long that is', () => {
    const text = 'Two weeks ago today Lu Mingde received Petr Dovgan in Hilmur.'
    expect(dateOf('en', text)).toBe('2031-03-06')
  })
})
