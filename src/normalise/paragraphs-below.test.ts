import { expect, test } from 'vitest'
import { hasLongParagraphsBelow, hasOnlyParagraphsBelow } from '#normalise/paragraphs-below.ts'
import { readPage } from '#normalise/read-page.ts'
import { cleaned, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

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

test.each([
  ['Утре кметът Примеров открива моста.', true],
  ['Утре кметът Тестов открива моста.', false],
  ['Утре кметът Примеров открива моста', false],
])('a short sentence below another story is of the text whose people it names: %s', (text, is) => {
  const named = `${FIRST} Това каза кметът Васил Примеров.`
  expect(hasOnlyParagraphsBelow(lines(named, LABEL, text, 'Сподели'), 1)).toBe(is)
})

test.each(['Припомняме', 'Нагадаємо:'])('“%s” heads a sentence of the text', (label) => {
  expect(hasLongParagraphsBelow(lines(FIRST, 'Още', label, STRANGE), 1)).toBe(true)
  expect(hasLongParagraphsBelow(lines(FIRST, 'Още', label, 'Магазинът е отворен'), 1)).toBe(false)
})

test('long paragraphs alone below a label of other stories are the text', () => {
  const [, , third, fourth] = PARAGRAPHS
  expect(hasLongParagraphsBelow(lines(FIRST, 'Още', third, fourth, 'Сподели'), 1)).toBe(true)
  expect(hasLongParagraphsBelow(lines(FIRST, 'Още', third), 1)).toBe(false)
  expect(hasLongParagraphsBelow(lines(FIRST, 'Още', third, STRANGE), 1)).toBe(false)
  expect(hasLongParagraphsBelow(lines(FIRST, 'Още', 'Хорът пее в града', third, fourth), 1)).toBe(
    false,
  )
  expect(cleaned(FIRST, SECOND, 'Препоръчано', third, fourth, 'Сподели').body).toEqual(PARAGRAPHS)
})
