import { expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

function dateOf(lang: string, ...paragraphs: readonly string[]): string | null {
  return readPage(lang, { top: '2025-01-21, 10:15', paragraphs }).contact.date.edtf
}

it.each([
  ['bg', 'Лу Минде прие Петър Довган.', 'Още: 20 януари 2025 Влакът на Довган пристигна в Хилмур'],
  ['uk', 'Лу Мінде прийняв Петра Довгана.', 'Раніше: 20 січня 2025 Потяг Довгана прибув у Хілмур'],
  ['ru', 'Лу Миндэ принял Петра Довгана.', 'Ранее: 20 января 2025 Поезд Довгана прибыл в Хильмур'],
  ['ru', 'Лу Миндэ принял Петра Довгана.', '11:20 20 января 2025 Поезд Довгана прибыл в Хильмур'],
  [
    'en',
    'Lu Mingde met Petr Dovgan.',
    'Earlier: 20 January 2025 Train of Dovgan arrives in Hilmur',
  ],
])('the day before the headline of another story is none of the contact (%s)', (lang, ...lines) => {
  expect(dateOf(lang, ...lines)).toBe('2025-01-21')
})

it('a day behind a colon that its sentence goes on with is one', () => {
  const told = 'Lu Mingde met Petr Dovgan: 20 January 2025 was the day of their meeting.'
  expect(dateOf('en', told)).toBe('2025-01-20')
})
