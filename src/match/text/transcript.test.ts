import { expect, it } from 'vitest'
import { isSpeakerLine, speechStart, spokenParagraphs } from '#match/text/transcript.ts'

it.each([
  ['V.Example: Good morning!', 11],
  ['К.-Ж. Пример: Спасибо.', 14],
  ['Vera Example (through an interpreter): Thank you.', 39],
  ['President of Hilmur Vera Example: Dear friends,', 34],
  ['Vera met Ann: it was late.', null],
])('finds where speech begins in “%s”', (text, start) => {
  expect(speechStart(text)).toBe(start)
})

it.each([
  ['V.Example: Good morning!', true],
  ['Example: the bridge is ready', false],
])('tells what only a transcript has: “%s”', (text, expected) => {
  expect(isSpeakerLine(text)).toBe(expected)
})

it('takes all for spoken from the first of two speakers on', () => {
  const paragraphs = ['They met.', 'V.Example: Good morning!', 'It is cold.', 'A.Other: So it is.']
  expect([...spokenParagraphs(paragraphs)]).toEqual([1, 2, 3])
})

it('takes nothing for spoken where one person alone is led by a colon', () => {
  expect([
    ...spokenParagraphs(['They met.', 'V.Example: Good morning!', 'V.Example: So it is.']),
  ]).toEqual([])
})

it('takes nothing for spoken where only headings have a colon', () => {
  const paragraphs = [
    'They met.',
    'Old Bridge: it stands.',
    'New Mill: it is to come.',
    'They ate.',
  ]
  expect([...spokenParagraphs(paragraphs)]).toEqual([])
})
