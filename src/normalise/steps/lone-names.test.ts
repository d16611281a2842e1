import { expect, it } from 'vitest'
import { cleaned, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const [FIRST, SECOND, THIRD] = PARAGRAPHS

it.each(['Вера Тестова -', 'Віра Приклад —'])('a name goes with the dash behind it: %s', (name) => {
  const page = cleaned(FIRST, SECOND, THIRD, name)
  expect(page.body).toEqual([FIRST, SECOND, THIRD])
  expect(page.byline).toHaveLength(1)
})

it('a name that the text speaks of stays', () => {
  expect(cleaned(FIRST, SECOND, 'Васил Примеров', THIRD).body).toContain('Васил Примеров')
})

it('what opens with a word of one letter is no name, but a sentence that breaks off', () => {
  expect(cleaned(FIRST, SECOND, THIRD, 'У Мостовому').body).toContain('У Мостовому')
})

it.each(['Вера Тестова', 'Без Тестов', 'БУРИ В ХИЛМУР'])(
  'a name above a paragraph stays: %s',
  (line) => {
    expect(cleaned(FIRST, SECOND, line, THIRD).body).toContain(line)
  },
)

it('a name above a paragraph that the capture cut stays', () => {
  const cut = 'Мостът ще носи неговото име, обяви кметът на Долно поле пред жителите и гос'
  expect(cleaned(FIRST, SECOND, THIRD, 'Без Тестов', cut).body).toContain('Без Тестов')
})

it('names that others stand beside are a list', () => {
  const list = ['Вера Тестова', 'Яна Опитова', 'Мира Пробна', 'Лина Мостова']
  expect(cleaned(FIRST, SECOND, THIRD, ...list).body).toEqual([FIRST, SECOND, THIRD, ...list])
})

it('names with numbers are a list', () => {
  const list = ['Най-бързите:', '1. Вера Тестова', '2. Яна Опитова', '3. Мира Пробна']
  const { body } = cleaned(FIRST, SECOND, ...list, THIRD)
  expect(body).toContain('2. Яна Опитова')
})
