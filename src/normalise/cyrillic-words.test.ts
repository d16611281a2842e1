import { expect, it } from 'vitest'
import { cyrillicWords } from '#normalise/cyrillic-words.ts'

it('puts the Latin letters right that stand in Cyrillic words', () => {
  expect(cyrillicWords('12 переглядiв, підписуйтеcь')).toBe('12 переглядів, підписуйтесь')
})

it.each(['Telegram-канал у Google', 'FacebookПоширити', 'Bridge', 'міст'])(
  'leaves “%s”',
  (text) => {
    expect(cyrillicWords(text)).toBe(text)
  },
)
