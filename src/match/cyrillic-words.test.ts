import { expect, it } from 'vitest'
import { cyrillicWords } from '#match/cyrillic-words.ts'

it('puts the Latin letters right that stand in Cyrillic words', () => {
  expect(cyrillicWords('12 переглядiв, підписуйтеcь')).toBe('12 переглядів, підписуйтесь')
})

it('puts words right of which most letters are Latin, by one that is not', () => {
  expect(cyrillicWords('тeлeфoнeн paзгoвop')).toBe('телефонен разговор')
})

it.each(['Telegram-канал у Google', 'FacebookПоширити', 'Bridge', 'міст'])(
  'leaves “%s”',
  (text) => {
    expect(cyrillicWords(text)).toBe(text)
  },
)
