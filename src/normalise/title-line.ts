import { furnitureMark } from '#normalise/furniture-mark.ts'
import { bylineNames, isMetaLine } from '#normalise/head-lines.ts'
import {
  holdsTwoSentences,
  isDateLine,
  isHeadline,
  isProse,
  wordCount,
} from '#normalise/line-shape.ts'
import type { DraftLine } from '#normalise/page-draft.ts'
import { isPictureCredit } from '#normalise/picture-credit.ts'
import { bareLine, repeatsTitle } from '#normalise/same-line.ts'

/** Whether another line, which is no paragraph, says a headline again. */
export function isSaidTwice(line: DraftLine, lines: readonly DraftLine[]): boolean {
  return lines.some(
    (other) => other !== line && !isProse(other.text) && repeatsTitle(other.text, line.text),
  )
}

/** Whether another line repeats a first line, whole or in full: a headline as long as a paragraph. */
export function isSaidAgain(line: DraftLine, lines: readonly DraftLine[]): boolean {
  if (furnitureMark(line.text) !== null) return false
  const start = bareLine(line.text)
  const isRest = (other: DraftLine) =>
    isProse(other.text) && !bareLine(other.text).startsWith(start)
  if (!lines.some(isRest)) return false
  const isSame = lines.some((other) => other !== line && bareLine(other.text) === start)
  return isSame || isCutShort(line, lines)
}

/** Whether another line says in full what this one breaks off. */
export function isCutShort({ text }: DraftLine, lines: readonly DraftLine[]): boolean {
  if (!/(?:…|\.\.\.)$/.test(text)) return false
  const start = bareLine(text)
  return lines.some((other) => {
    const whole = bareLine(other.text)
    if (other.text === text || whole === '') return false
    const opening = whole.split(' ').slice(0, WORDS_OF_OPENING).join(' ')
    return (
      repeatsTitle(text, other.text) ||
      whole.startsWith(start) ||
      (opening.length > SHORTEST_OPENING &&
        start.endsWith(whole.slice(0, start.length - start.indexOf(opening))) &&
        start.includes(opening))
    )
  })
}

const WORDS_OF_OPENING = 5
const SHORTEST_OPENING = 20

const LONGEST_HEADLINE = 140

/** Whether a line has the shape of a headline, and is nothing else by its words: no item, no start of a row. */
export function couldBeTitle({ text, depth, isOwn }: DraftLine): boolean {
  if (isOwn === true || /^•\s|,\s*$/u.test(text)) return false
  if (furnitureMark(text) !== null || isDateLine(text) || isMetaLine(text)) return false
  if (isPictureCredit(text) || bylineNames(text).length > 0 || /https?:\/\//u.test(text))
    return false
  return (
    (isHeadline(withoutDots(text)) &&
      !(text.length > LONGEST_HEADLINE && holdsTwoSentences(text))) ||
    (depth > 0 && wordCount(text) > 1) ||
    (isProse(text) && text.length < LONGEST_SENTENCE && !holdsTwoSentences(text))
  )
}

/** Some headlines end in a full stop; a paragraph is longer. */
const LONGEST_SENTENCE = 90

/** Pages break long headlines off in dots. */
export function withoutDots(text: string): string {
  return text.replace(/(?:\.\.\.|…)$/u, '')
}
