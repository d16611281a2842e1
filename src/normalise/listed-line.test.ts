import { describe, expect, it } from 'vitest'
import { isListed } from '#normalise/listed-line.ts'
import type { DraftLine } from '#normalise/page-draft.ts'
import { PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const lines = (...texts: readonly string[]) =>
  texts.map((text, index): DraftLine => ({ line: index + 1, text, kind: 'paragraph', depth: 0 }))

const isLastListed = (...items: readonly string[]) =>
  isListed(lines(...PARAGRAPHS, ...items), PARAGRAPHS.length + items.length - 1)

describe('an item of a list', () => {
  it.each([
    ['below a line that leads to it', ['На моста ще пеят:', 'хорът', 'Вера Тестова']],
    [
      'with a number below such a line',
      ['Най-бързите лодки:', '1. Стрела от пристана на стария мелничар', '2. Вода'],
    ],
    [
      'with a bullet below such a line',
      ['The boats at Hilmur:', '- the old ferry that the miller built', '- the raft'],
    ],
    ['of names that the text does not say', ['Hilmur', 'Northport', 'Westerford', 'Osterdal']],
    ['that tells a goal', ['Хилмур - Нордер 1:0', '1:0 Петър Довган (31)']],
  ])('is one %s', (_what, items) => {
    expect(isLastListed(...items)).toBe(true)
  })

  it.each([
    ['tags, which name what the text does', ['Васил', 'Примеров', 'Георги', 'Образцов']],
    ['a name or two', ['Hilmur', 'Northport']],
    [
      'headlines',
      ['Кога спират дъждовете', 'Почина стар треньор', 'Мечка в парка', 'Пожар на плаж'],
    ],
    ['what stands below a sentence', ['Лодките в Хилмур:', 'Няма нито една.', 'Вера Тестова']],
    ['what stands below a speech', ['Кметът:', `– ${PARAGRAPHS[0]}`, 'Вера Тестова']],
    ['what stands below a heading of other stories', ['Още по темата:', 'Мечка в парка']],
  ])('is not one of %s', (_what, items) => {
    expect(isLastListed(...items)).toBe(false)
  })
})
