import { holdsTwoSentences, isMinute, opensWithBullet, wordCount } from '#normalise/line-shape.ts'
import type { DraftLine } from '#normalise/page-draft.ts'
import { wholeWords } from '#normalise/phrase-pattern.ts'
import { isTrailTo, repeatsTitle } from '#normalise/same-line.ts'
import { sharedStems, stemsOf, textStems } from '#normalise/text-stems.ts'
import { couldBeTitle, isCutShort, isSaidTwice } from '#normalise/title-line.ts'
import { allWords } from '#normalise/words/all-words.ts'

/**
 * Whether a line between the title and the text could be the summary: shaped as a headline is, and no
 * headline of another story that stands twice, no title said again, no date, author or caption.
 */
export function couldBeStandfirst(
  line: DraftLine,
  title: string,
  lines: readonly DraftLine[],
): boolean {
  const { text } = line
  if (line.depth > 0 || !couldBeTitle(line)) return false
  if (wordCount(text) < FEWEST_WORDS && !isSubtitle(line, title, lines)) return false
  if (holdsTwoSentences(text) || /[.!:]$/u.test(text) || isMinute(text)) return false
  if (isCutShort(line, lines) || isSaidTwice(line, lines)) return false
  if (repeatsTitle(text, title) || isTrailTo(text, title)) return false
  return !isOfOtherKind(text)
}

const FEWEST_WORDS = 6
const FEWEST_OF_SUBTITLE = 4
const LEAST_OF_TEXT = 0.3

/** Whether a shorter line stands right below the title, and speaks of what the text does. */
function isSubtitle(
  { line, text }: DraftLine,
  title: string,
  lines: readonly DraftLine[],
): boolean {
  const above = lines.findLast((other) => other.line < line)
  const body = stemsOf(lines.filter((other) => other.line > line))
  return (
    above?.text === title &&
    wordCount(text) >= FEWEST_OF_SUBTITLE &&
    sharedStems(textStems(text), body) >= LEAST_OF_TEXT
  )
}

function isOfOtherKind(text: string): boolean {
  return opensWithBullet(text) || HOUR_AT_END.test(text) || NAMES.test(text)
}

/** When it was put up, behind the author: “Vera Example 2 minutes ago Thu 4th June | 12:15 AM”. */
const HOUR_AT_END = /\d.*\s\d{1,2}:\d{2}(?:\s?[ap]m)?$/iu
/** Persons with their offices and nothing that they do. */
const NAMED = String.raw`(?:\p{Lu}[\p{L}.’'-]*,?|\p{Ll}{1,3})`
const NAMES = new RegExp(
  `^(?=\\p{Lu})(?:${NAMED}\\s){1,5}(?:${wholeWords(allWords('joins'))})\\s(?:${NAMED}\\s){0,5}\\p{Lu}[\\p{L}.’'-]*$`,
  'u',
)
