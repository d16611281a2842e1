import { isCutSpeech, takesUp } from '#normalise/broken-off.ts'
import { furnitureMark } from '#normalise/furniture-mark.ts'
import {
  endsSentence,
  isDateLine,
  isHeadline,
  isLabel,
  isProse,
  opensWithBullet,
  wordCount,
} from '#normalise/line-shape.ts'
import { headsEntries } from '#normalise/live-blog.ts'
import type { DraftLine } from '#normalise/page-draft.ts'
import { withoutDots } from '#normalise/title-line.ts'

/** Where two or more headlines start that have nothing below them and are other stories; else the end. */
export function headlinesAtEnd(lines: readonly DraftLine[]): number {
  const end = isShortSentence(lines.at(-1)?.text ?? '') ? lines.length - 1 : lines.length
  let start = end
  while (start > 0) {
    const { text, kind } = lines[start - 1] ?? { text: '', kind: 'paragraph' }
    const isLoose =
      kind !== 'item' &&
      kind !== 'cell' &&
      !goesOnWithText(text) &&
      !(isProse(text) && text.length > (endsSentence(text) ? LONGEST_HEADLINE : LONGEST_OPEN)) &&
      !/[:;.](?<!\.\.)["”»)]?$/u.test(text) &&
      (isHeadline(withoutDots(text)) ||
        isLabel(text) ||
        isDateLine(text) ||
        furnitureMark(text) !== null)
    if (!isLoose) break
    start -= 1
  }
  const headlines = lines.slice(start).filter(({ text }) => isHeadline(withoutDots(text))).length
  const fewest = end === lines.length ? FEWEST_HEADLINES : FEWEST_HEADLINES + 1
  const isOwn = [isHeadingAndStart, isIntroducedList, headsEntries].some((is) => is(lines, start))
  const isList = headlines >= fewest && start > 0 && !isOwn
  return isList ? start : lines.length
}

function goesOnWithText(text: string): boolean {
  return isCutSpeech(text) || (takesUp(text) && wordCount(text) >= FEWEST_OF_SENTENCE)
}

/** Shorter ones can be labels that have such a word: “Also”. */
const FEWEST_OF_SENTENCE = 8

const LONGEST_ABOVE_MARK = 90
/** How a match ended, and in which minute: “3:1”, “(29)”. */
const SCORE = /\d\s?:\s?\d|\(\d{1,2}\)/u

/**
 * Where short headlines start that stand between the text and the mark at the index; else the index.
 * English sets the headings of its texts as it sets headlines.
 */
export function headlinesAbove(lines: readonly DraftLine[], index: number): number {
  const start = headlinesAtEnd(lines.slice(0, index))
  const isHeading = ({ text }: DraftLine) =>
    text.length <= LONGEST_ABOVE_MARK &&
    /^["„“«]?\p{Script=Cyrillic}/u.test(text) &&
    !SCORE.test(text)
  return lines.slice(start, index).every(isHeading) ? start : index
}

/** A goal with who shot it: “2:1 Example (90+3)”. */
const GOAL = /^\d{1,2}\s?:\s?\d{1,2}\s\p{Lu}\p{L}/u

/** Whether a line tells one goal of a match. */
export function isGoal(text: string): boolean {
  return GOAL.test(text)
}

const LONGEST_HEADLINE = 120
/** Where it has no sign at its end, but one amid it: “… the cup. This is a record”. */
const LONGEST_OPEN = 135

const FEWEST_HEADLINES = 2
const LONGEST_SENTENCE = 60

/** Some headlines end in a full stop; the last of many can be one of them. */
function isShortSentence(text: string): boolean {
  return /\p{L}\.$/u.test(text) && text.length <= LONGEST_SENTENCE && !isProse(text)
}

/** Whether items with bullets stand right below a line of the text that leads to them. */
function isIntroducedList(lines: readonly DraftLine[], start: number): boolean {
  const isItem = ({ text }: DraftLine) => opensWithBullet(text)
  return /:$/u.test(lines[start - 1]?.text ?? '') && lines.slice(start).every(isItem)
}

const MOST_WORDS_OF_HEADING = 5
/** Where other headings of the text are above it. */
const MOST_WORDS_IF_OF_ROW = 9
const FEWEST_HEADINGS = 2

/** Whether a heading stands above the start of its paragraph, which the capture cut: a short one, or one of several. */
function isHeadingAndStart(lines: readonly DraftLine[], at: number): boolean {
  const [heading, start, ...others] = lines.slice(at)
  if (others.length > 0 || start?.isLast !== true || furnitureMark(start.text) !== null)
    return false
  const most =
    headingsIn(lines.slice(0, at)) >= FEWEST_HEADINGS ? MOST_WORDS_IF_OF_ROW : MOST_WORDS_OF_HEADING
  return wordCount(heading?.text ?? '') <= most && !LEADS.test(heading?.text ?? '')
}

/** The way to the story before this one. */
const LEADS = /^[←‹«]\s/u

/** How many short lines without an end stand between two whole paragraphs. */
function headingsIn(lines: readonly DraftLine[]): number {
  const isHeading = ({ text }: DraftLine) =>
    isHeadline(text) &&
    !isProse(text) &&
    !/[.!:]$/u.test(text) &&
    wordCount(text) <= MOST_WORDS_IF_OF_ROW
  const isBetween = (at: number) =>
    [at - 1, at + 1].every((beside) => isProse(lines[beside]?.text ?? ''))
  return lines.filter((line, at) => isHeading(line) && isBetween(at)).length
}
