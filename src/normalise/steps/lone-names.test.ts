import { expect, it } from 'vitest'
import { cleaned, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const [FIRST, SECOND, THIRD] = PARAGRAPHS

it.each(['Вера Тестова -', 'Віра Приклад —'])('a name goes with the dash behind it: %s', (name) => {
  const page = cleaned(FIRST, SECOND, name, THIRD)
  expect(page.body).toEqual([FIRST, SECOND, THIRD])
  expect(page.byline).toHaveLength(1)
})

it('a name that the text speaks of stays', () => {
  expect(cleaned(FIRST, SECOND, 'Васил Примеров', THIRD).body).toContain('Васил Примеров')
})

it('what opens with a word of one letter is no name, but a sentence that breaks off', () => {
  expect(cleaned(FIRST, SECOND, THIRD, 'У Мостовому').body).toContain('У Мостовому')
})

it.each(['Без Тестов', 'Після Тестенка', 'Против Тестова'])(
  'a heading about somebody stays: %s',
  (line) => {
    expect(cleaned(FIRST, SECOND, line, THIRD).body).toContain(line)
  },
)

it('headings in capitals, each above its paragraph, name nobody', () => {
  const headings = ['МОСТЪТ Е ГОТОВ', 'БУРИ В ХИЛМУР', 'ВРЕМЕТО УТРЕ']
  const lines = headings.flatMap((heading, at) => [heading, PARAGRAPHS[at] ?? ''])
  expect(cleaned('Новият мост ще бъде открит през есента', ...lines).body).toEqual(lines)
})

it('names with numbers are a list', () => {
  const list = ['Най-бързите:', '1. Вера Тестова', '2. Яна Опитова', '3. Мира Пробна']
  const { body } = cleaned(FIRST, SECOND, ...list, THIRD)
  expect(body).toContain('2. Яна Опитова')
})
