import { expect, it } from 'vitest'
import { isListOfStampedStories } from '#normalise/stamped-stories.ts'

const HEADLINES = [
  'Mayor opens bridge',
  'Ferry stops sailing',
  'Mill burns again',
  'Council meets late',
]
const TEASERS = [
  'The town waited three years for it, the mayor said.',
  'Nobody crosses the river by boat in winter any more.',
  'Firemen from three villages came, but there was no water.',
  'The money for the school was what they talked about.',
]
const stampOf = (day: number) => `${String(19 - day)} July 2031 7:2${String(day)} pm`
const at = (lines: readonly string[], index: number) => lines[index] ?? ''

it('headlines with their days and a line each are an archive', () => {
  const page = HEADLINES.flatMap((line, index) => [line, stampOf(index), at(TEASERS, index)])
  expect(isListOfStampedStories(['Foreign policy', ...page])).toBe(true)
  expect(isListOfStampedStories(page.map((line) => line.replace(/^\d+ July/u, '19 July')))).toBe(
    false,
  )
  const long = `${TEASERS.join(' ')} ${TEASERS.join(' ')}`
  expect(isListOfStampedStories([...page.slice(0, -1), long])).toBe(false)
})

it('days with the outlet behind them and pieces of its texts are an archive', () => {
  const unit = (line: string, index: number) => [
    `1${String(index)}.01.2031 - 19:10 [ Hilmur Post ]`,
    line,
    at(TEASERS, index),
    at(TEASERS, 3 - index),
  ]
  const page = HEADLINES.flatMap(unit)
  expect(isListOfStampedStories(['Archive: bridges', ...page])).toBe(true)
  const cut = [...page, '09.01.2031 - 08:15 [ Hilmur Post ]', 'Ferr']
  expect(isListOfStampedStories(cut)).toBe(true)
  expect(isListOfStampedStories([at(TEASERS, 0), ...page])).toBe(false)
})

it('an article above a list of other stories with their days is none', () => {
  const others = HEADLINES.flatMap((line, index) => [`1${String(index)}.01.2031 19:10`, line])
  const article = ['Міст відкрили', '20.01.2031 12:00', 'Мер перерізав стрічку зранку', ...TEASERS]
  expect(isListOfStampedStories([...article, ...others])).toBe(false)
})
