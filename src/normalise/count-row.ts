import { allWords } from '#normalise/words/all-words.ts'

/**
 * Whether a line is but numbers and what they count: comments, views, readers’ marks.
 * @example isCountRow('Rating 4.5 out of 5 (12 votes), 3 comments') // true
 */
export function isCountRow(text: string): boolean {
  if (text.length > LONGEST || !/\d/u.test(text)) return false
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const isCounted = words.some((word) => COUNTED.has(word))
  return isCounted && words.every((word) => COUNTED.has(word) || BETWEEN.has(word))
}

const LONGEST = 90

const COUNTED = new Set(
  [...allWords('ratings'), ...allWords('counters')].filter((word) => /^\p{L}{3,}$/u.test(word)),
)
const BETWEEN = new Set(allWords('betweenCounts'))
