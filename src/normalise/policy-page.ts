import { isDateLine, isProse } from '#normalise/line-shape.ts'
import { anyOf, wholeWords } from '#normalise/phrase-pattern.ts'
import { allWords } from '#normalise/words/all-words.ts'

/**
 * Whether a page tells what a site keeps of its readers: such a heading stands near its top, and one of
 * the first sentences below speaks of cookies, devices or personal data.
 */
export function isPolicyPage(page: readonly string[]): boolean {
  const at = page.slice(0, NEAR_TOP).findIndex((line) => HEADING.test(line))
  if (at === -1 || page.slice(0, at).some(isProse)) return false
  const below = page.slice(at + 1).filter((line) => !isDateLine(line))
  return below
    .filter(isProse)
    .slice(0, FIRST)
    .some((text) => STORED.test(text))
}

const NEAR_TOP = 4
const FIRST = 2
const HEADING = new RegExp(`^${wholeWords(allWords('policies'))}\\W*$`, 'iu')
const STORED = new RegExp(anyOf(allWords('stored')), 'iu')
