import { furnitureMark } from '#normalise/furniture-mark.ts'
import { isDateLine, isHeadline, isProse, wordCount } from '#normalise/line-shape.ts'
import type { DraftLine } from '#normalise/page-draft.ts'
import { sharedStems, stemsOf, textStems } from '#normalise/text-stems.ts'

/**
 * Whether other stories start at a line and go on to the end of the page: a headline, a teaser,
 * and a day or a count, time after time, none of which speaks of what stands above them.
 */
export function startsStories(lines: readonly DraftLine[], start: number): boolean {
  if (!isStory(lines[start]?.text ?? '')) return false
  const above = stemsOf(lines.slice(0, start))
  let [at, units] = [start, 0]
  while (at < lines.length) {
    const headline = lines[at]?.text ?? ''
    if (!isStory(headline) || sharedStems(textStems(headline), above) >= LEAST_SHARED) break
    at += 1
    if (isProse(lines[at]?.text ?? '')) at += 1
    const meta = at
    while (isMeta(lines[at]?.text ?? '')) at += 1
    if (at > meta) units += 1
    else break
  }
  return units >= FEWEST_UNITS && lines.slice(at).length <= MOST_BELOW
}

const LEAST_SHARED = 0.34
const FEWEST_UNITS = 2
/** The last of the stories can be cut. */
const MOST_BELOW = 2
const FEWEST_WORDS = 4

function isStory(text: string): boolean {
  return isHeadline(text) && !isProse(text) && wordCount(text) >= FEWEST_WORDS
}

function isMeta(text: string): boolean {
  return text !== '' && (isDateLine(text) || furnitureMark(text) === 'counters')
}
