import { expect, it } from 'vitest'
import { isOfAnotherYear } from '#match/dates/is-of-another-year.ts'
import { readSentences } from '#match/text/read-sentences.ts'
import { matchingArchive } from '#tests/builders/matching-archive.ts'
import { pastedPage } from '#tests/builders/pasted-page.ts'

/** Whether a text that opens so was not written about a day of January 2025. */
function isElsewhen(lang: string, opening: string): boolean {
  const page = pastedPage(lang, { paragraphs: [opening] })
  return isOfAnotherYear('2025-01-20', readSentences(page, matchingArchive()))
}

it.each([
  ['bg', 'Лу Минде посети Петър Довган в понеделник, 3 ноември.'],
  ['uk', 'Лу Мінде відвідав Петра Довгана в понеділок, 3 листопада.'],
  ['ru', 'Лу Миндэ посетил Петра Довгана в понедельник, 3 ноября.'],
  ['en', 'Lu Mingde visited Petr Dovgan on Monday, November 3.'],
])('a weekday that is right only in most of a year is that of another (%s)', (lang, opening) => {
  expect(isElsewhen(lang, opening)).toBe(true)
})

it.each([
  ['a plan of some months', 'Lu Mingde will visit Petr Dovgan on Monday, June 2.'],
  ['a look back of most of a year', 'Lu Mingde visited Petr Dovgan on Monday, March 4.'],
  ['a slip in the weekday', 'Lu Mingde visited Petr Dovgan on Friday, January 18.'],
])('%s is of the year of the page', (_what, opening) => {
  expect(isElsewhen('en', opening)).toBe(false)
})
