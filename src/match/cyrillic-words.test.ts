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

it('puts short words right too where many words are mixed', () => {
  const text = 'Тoвa щe ce cлучи c нeгo нa cрeщaтa c Aнa'
  expect(cyrillicWords(text)).toBe('Това ще се случи с него на срещата с Ана')
})

it.each([
  ['Днeс e нoв дeн нa www.o.co.test', 'Днес е нов ден на www.o.co.test'],
  ['Днeс e нoв дeн нa x.com', 'Днес е нов ден на x.com'],
  ['клас A и клас c', 'клас A и клас c'],
])('leaves short words that are Latin in “%s”', (text, expected) => {
  expect(cyrillicWords(text)).toBe(expected)
})
