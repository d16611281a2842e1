import { wordCount } from '#normalise/line-shape.ts'
import { wholeWords } from '#normalise/phrase-pattern.ts'
import { allWords } from '#normalise/words/all-words.ts'

/**
 * Whether a line could be the name of the page's site, which stands above its title: of a ministry or
 * an embassy, with an address in it or a stroke, or with the weather of the day.
 * @example isSiteName('Ministry of Bridges of Hilmur') // true
 */
export function isSiteName(text: string): boolean {
  const words = wordCount(text)
  if (/\d\s?°/u.test(text)) return true
  if (/\p{L}\s\|\s\p{L}/u.test(text)) return words <= MOST_WORDS_WITH_STROKE
  if (ADDRESS.test(text)) return words <= MOST_WORDS_WITH_ADDRESS
  return INSTITUTION.test(text) && words <= MOST_WORDS && !/[.,:;!?"„“”«»]/u.test(text)
}

const MOST_WORDS = 6
const MOST_WORDS_WITH_STROKE = 5
const MOST_WORDS_WITH_ADDRESS = 5
const ADDRESS = /(?<![\p{L}\d])[\p{L}\d-]{2,}\.\p{L}{2,3}(?![\p{L}\d.])/u
const INSTITUTION = new RegExp(
  `^(?:\\p{Lu}[\\p{L}-]+\\s)?${wholeWords(allWords('institutions'))}(?!\\p{L})`,
  'iu',
)
