import { isCutSpeech, takesUp } from '#normalise/broken-off.ts'
import { isHeadline, isLabel, isProse, wordCount } from '#normalise/line-shape.ts'
import { isListed } from '#normalise/listed-line.ts'
import { headsEntries } from '#normalise/live-blog.ts'
import type { DraftLine } from '#normalise/page-draft.ts'
import { sharedStems, stemsOf, textStems } from '#normalise/text-stems.ts'
import { withoutDots } from '#normalise/title-line.ts'

/**
 * Where headlines of other stories start that have nothing below them, else the end: two or more, which
 * together say next to nothing that the text above them does.
 */
export function otherHeadlines(lines: readonly DraftLine[]): number {
  let start = lines.length
  while (start > 0 && isLoose(lines[start - 1])) start -= 1
  const last = start + MOST_TRIED
  const found = lines.findIndex((_line, at) => at >= start && at < last && areOther(lines, at))
  return found === -1 ? lines.length : found
}

/** Lines of the text that look so are few. */
const MOST_TRIED = 12

function isLoose(line: DraftLine | undefined): boolean {
  if (line?.kind !== 'paragraph') return false
  return isLabel(line.text) || isStory(line.text)
}

const FEWEST_WORDS = 4

function isStory(text: string): boolean {
  if (!isHeadline(withoutDots(text)) || isProse(text) || /:$/u.test(text)) return false
  const goesOn = isCutSpeech(text) || takesUp(text) || SPOKEN.test(text)
  return wordCount(text) >= FEWEST_WORDS && !goesOn
}

/** A dash before what somebody says. Items of a list have shorter ones. */
const SPOKEN = /^[–—]\s/u

const FEWEST_HEADLINES = 2
const FEWEST_STEMS = 15
const MOST_SHARED = 0.1
/** The first of them can hardly have more, for a heading of the text stands above its own lines. */
const MOST_SHARED_BY_FIRST = 0.2

function areOther(lines: readonly DraftLine[], start: number): boolean {
  const text = stemsOf(lines.slice(0, start))
  const first = lines[start]?.text ?? ''
  if (isListed(lines, start) || headsEntries(lines, start - 1)) return false
  const headlines = lines.slice(start).filter((line) => isStory(line.text))
  if (headlines.length < FEWEST_HEADLINES || text.size < FEWEST_STEMS) return false
  return (
    sharedStems(textStems(first), text) < MOST_SHARED_BY_FIRST &&
    sharedStems(stemsOf(headlines), text) <= MOST_SHARED
  )
}
