import { bylineNames, isMetaLine, isSignature } from '#normalise/head-lines.ts'
import { wordCount } from '#normalise/line-shape.ts'
import type { DraftLine, PageDraft } from '#normalise/page-draft.ts'
import { isPictureCredit } from '#normalise/picture-credit.ts'
import { repeatsTitle } from '#normalise/same-line.ts'

/**
 * Whether a title can as well be the first line of its text: a dump of a page has put a field right
 * before it, as it does before headlines, summaries and first sentences alike, and nothing below it
 * tells that it is the headline. Such a line names the text and stays in it.
 */
export function opensText({ lines, removed }: Lines, title: number, first: number): boolean {
  const line = lines[title]
  if (title !== 0 || line?.isStamped !== true || !couldBeSentence(line.text)) return false
  const between = lines.slice(1, Math.max(first, 1))
  const taken = removed.filter((one) => !one.isPart && one.line < (lines[first]?.line ?? 0))
  const others = between.filter(({ text }) => !isPictureCredit(text))
  return (
    others.length <= MOST_BETWEEN && ![...between, ...taken].some(({ text }) => isOf(line, text))
  )
}

type Lines = Pick<PageDraft, 'lines' | 'removed'>

/** A subtitle; more are a list of headlines. */
const MOST_BETWEEN = 1
const FEWEST_WORDS = 5

function couldBeSentence(text: string): boolean {
  return wordCount(text) >= FEWEST_WORDS && !isSignature(text) && !/\s[»›|]\s/u.test(text)
}

/** Whether a line belongs to a headline: a date, an author or the same words again. */
function isOf({ text: title }: DraftLine, text: string): boolean {
  return isMetaLine(text) || bylineNames(text).length > 0 || repeatsTitle(text, title)
}
