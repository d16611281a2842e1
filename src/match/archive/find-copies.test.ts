import { expect, test } from 'vitest'
import { findCopies, type ImportedText } from '#match/archive/find-copies.ts'

const STORY: ImportedText = {
  lang: 'bg',
  title: 'Кметът откри новия мост над реката',
  paragraphs: ['Строежът продължи три години и струва дванадесет милиона лева, каза кметът.'],
}
const OTHER: ImportedText = {
  lang: 'bg',
  title: 'Училището в Долно поле отваря през септември',
  paragraphs: ['Първият звънец ще удари за двеста деца, съобщиха от общината във вторник.'],
}

test('a text names those before it whose opening it has, with some words changed', () => {
  const changed = { ...STORY, title: 'Кметът откри новия мост над реката Искър' }
  expect(findCopies([STORY, OTHER, null, changed])).toEqual([[], [], [], [0]])
})

test('a text in another language is no copy', () => {
  expect(findCopies([STORY, { ...STORY, lang: 'uk' }])).toEqual([[], []])
})

test('a few words in common make no copy', () => {
  const short = { ...STORY, title: null, paragraphs: ['Кметът откри новия мост.'] }
  expect(findCopies([short, short])).toEqual([[], []])
})
