import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

function dateOf(lang: string, ...paragraphs: readonly string[]): string | null {
  return readPage(lang, { top: '20.01.2025, 09:00', paragraphs }).contact.date.edtf
}

describe('the date of a journey with several stops', () => {
  it.each([
    [
      'bg',
      'Лу Минде ще бъде на посещение при Петър Довган в Хилмур от 23 до 25 януари.',
      'От 25 до 27 януари гостът ще бъде в Лирия.',
    ],
    [
      'ru',
      'Лу Миндэ с 23 по 25 января посетит с визитом Петра Довгана в Хилмуре.',
      'С 26 по 27 января он будет в Лирии.',
    ],
    [
      'en',
      'Lu Mingde will pay a visit to Petr Dovgan in Hilmur from 23 to 25 January.',
      'From 26 to 27 January he will be in Liria.',
    ],
  ])('goes on to the end of the stop that follows (%s)', (lang, text, more) => {
    expect(dateOf(lang, text, more)).toBe('2025-01-23/2025-01-27')
  })

  it('goes on over every stop next to the last', () => {
    const text = 'Lu Mingde will pay a visit to Petr Dovgan in Hilmur from 21 to 22 January.'
    const more = 'From 23 to 24 January he will be in Liria, from 25 to 26 January in Noma.'
    expect(dateOf('en', text, more)).toBe('2025-01-21/2025-01-26')
  })

  it('does not go on where days lie between', () => {
    const text = 'Лу Минде ще бъде на посещение при Петър Довган в Хилмур от 21 до 23 януари.'
    const more = 'От 25 до 27 януари гостът ще бъде в Лирия.'
    expect(dateOf('bg', text, more)).toBe('2025-01-21/2025-01-23')
  })

  it('is no longer than journeys are', () => {
    const text = 'Lu Mingde will pay a visit to Petr Dovgan in Hilmur from 21 to 25 January.'
    expect(dateOf('en', text, 'From 25 to 31 January he will be in Liria.')).toBe(
      '2025-01-21/2025-01-25',
    )
  })
})
