import { expect, test } from 'vitest'
import { hasOnlyParagraphsBelow, isHeadedSentence } from '#normalise/paragraphs-below.ts'
import { readPage } from '#normalise/read-page.ts'
import { PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const [FIRST, SECOND] = PARAGRAPHS
const LABEL = 'Още: Хорът ще пее в столицата на празника'
const STRANGE = 'В Париж тонът е по-сух, а вестниците смятат, че е изгубен само един ден.'

function lines(...texts: readonly string[]) {
  return readPage(texts.join('\n')).draft.lines
}

test('nothing but paragraphs can stand below another story', () => {
  expect(hasOnlyParagraphsBelow(lines(FIRST, LABEL, STRANGE, SECOND, 'Сподели'), 1)).toBe(true)
  expect(hasOnlyParagraphsBelow(lines(FIRST, LABEL, STRANGE), 1)).toBe(true)
})

test.each([
  ['nothing does', ['Сподели', STRANGE]],
  ['a headline does', ['Магазинът в селото е отворен', STRANGE]],
  ['a paragraph breaks off', [`${STRANGE.slice(0, -1)}...`]],
  ['its teaser does', ['Хорът на Хилмур ще пее в столицата на празника, каза Лу Минде вчера.']],
])('other stories go on where %s', (_where, below) => {
  expect(hasOnlyParagraphsBelow(lines(FIRST, LABEL, ...below), 1)).toBe(false)
})

test('a label can head one sentence of the text', () => {
  const sentence = 'Кметът Примеров каза преди ден, че новият мост ще бъде открит.'
  expect(isHeadedSentence(lines(FIRST, SECOND, 'Контекст', sentence), 2)).toBe(true)
  expect(isHeadedSentence(lines(FIRST, SECOND, 'Контекст', STRANGE), 2)).toBe(false)
  expect(isHeadedSentence(lines(FIRST, SECOND, 'Сподели', sentence), 2)).toBe(false)
})
