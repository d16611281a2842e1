import { expect, it } from 'vitest'
import { captionLines } from '#match/dates/caption-lines.ts'
import { wordsOf } from '#match/words/words-of.ts'

function isCaption(lang: string, text: string): boolean {
  return captionLines([{ line: 1, text }], wordsOf(lang).dates).has(1)
}

it.each([
  ['en', 'Petr Dovgan on the new bridge on January 21, 2025. STUDIO/Vera Example'],
  ['uk', 'Петро Довган на новому мосту 21 січня 2025 року. СТУДІЯ/Віра Приклад'],
  ['ru', 'Петр Довган на новом мосту 21 января 2025 года СТУДИЯ/Вера Пример'],
  ['bg', 'Петър Довган на новия мост на 21 януари 2025 г. СТУДИО/Вера Пример'],
])('a line that ends with an agency and a name is a caption (%s: %s)', (lang, text) => {
  expect(isCaption(lang, text)).toBe(true)
})

it('a line that names an agency amid its sentence is none', () => {
  expect(isCaption('en', 'STUDIO/Vera Example reported on January 21 from the bridge.')).toBe(false)
})
