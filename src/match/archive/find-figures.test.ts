import { describe, expect, it } from 'vitest'
import { findFigures } from '#match/archive/find-figures.ts'
import { wordsOf } from '#match/words/words-of.ts'

function keys(lang: string, text: string): readonly string[] {
  return findFigures(text, wordsOf(lang).amounts).map(({ key }) => key)
}

describe('the figures of a text', () => {
  it.each([
    ['en', 'Trade reached $220 billion, up 26.3% in 11 months; he spoke for eight minutes.'],
    ['bg', 'Търговията е 220 милиарда долара, с 26,3 процента за 11 месеца; говори осем минути.'],
    [
      'uk',
      'Торгівля сягнула 220 млрд доларів, на 26,3% більше за 11 місяців; говорив вісім хвилин.',
    ],
    [
      'ru',
      'Торговля достигла 220 миллиардов, на 26,3% больше за 11 месяцев; говорил восемь минут.',
    ],
  ])('are the same in each language: %s', (lang, text) => {
    expect(keys(lang, text)).toEqual([
      'amount:220000000000',
      'percent:26.3',
      'months:11',
      'minutes:8',
    ])
  })

  it('are no years, no bare numbers and none that any text may have', () => {
    expect(keys('en', 'In 2024 they met 39 times, 100% agreed, and one million came.')).toEqual([])
  })
})
