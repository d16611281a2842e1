import { expect, it } from 'vitest'
import { cleaned, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const [FIRST, SECOND, THIRD, FOURTH] = PARAGRAPHS
const OTHERS = ['Прочетете още:', 'Хорът на Хилмур пее в столицата', 'Паромът спря до пролетта']

it('a heading of two words between other stories and whole paragraphs stays with the text', () => {
  const page = cleaned(FIRST, SECOND, ...OTHERS, 'Какво следва', THIRD, FOURTH)
  expect(page.body).toEqual([FIRST, SECOND, 'Какво следва', THIRD, FOURTH])
})

it.each([
  ['a person', ['Вера Примерова']],
  ['a section', ['Общество']],
  ['a row of labels', ['Нашето село', 'Какво следва']],
])('%s there does not', (_what, labels) => {
  expect(cleaned(FIRST, SECOND, ...OTHERS, ...labels, THIRD, FOURTH).body).toEqual([...PARAGRAPHS])
})
