import { furnitureMark } from '#normalise/furniture-mark.ts'
import { isMetaLine } from '#normalise/head-lines.ts'
import { endsInDots, isHeadline, isProse, wordCount } from '#normalise/line-shape.ts'
import type { DraftLine, PageDraft } from '#normalise/page-draft.ts'
import { isPictureCredit } from '#normalise/picture-credit.ts'
import { bareLine } from '#normalise/same-line.ts'
import { sharedStems, textStems } from '#normalise/text-stems.ts'
import { couldBeTitle, proseBelow } from '#normalise/title-line.ts'

const FEWEST_WORDS = 4
const MOST_HEADLINES = 2
const LONGEST_HEADLINE = 110

/**
 * The index of a title that stands below its text, as in lists of news: below one paragraph, or
 * below more where no other headline follows and the text speaks of it; -1 where there is none.
 */
export function titleBelow({ lines, isHtml }: PageDraft, first: number): number {
  const paragraphs = lines.slice(first).findIndex(({ text }) => !isProse(text))
  if (isHtml || paragraphs === -1) return -1
  const below = lines.slice(first + paragraphs)
  const headlines = below.filter(isWholeHeadline)
  const [title] = headlines
  if (title === undefined || below.some(({ text }) => isProse(text))) return -1
  const isNear = below.slice(0, below.indexOf(title)).every(({ text }) => isAside(text))
  const several = new Set(headlines.map(({ text }) => bareLine(text))).size
  const isOwn =
    paragraphs === 1
      ? several <= MOST_HEADLINES
      : several === 1 && !isCut(title) && isOfText(title.text, proseBelow(lines, first))
  return isNear && isOwn ? lines.indexOf(title) : -1
}

function isWholeHeadline(line: DraftLine): boolean {
  return (
    couldBeTitle(line) &&
    wordCount(line.text) >= FEWEST_WORDS &&
    line.text.length <= LONGEST_HEADLINE &&
    isHeadline(line.text)
  )
}

function isAside(text: string): boolean {
  return furnitureMark(text) !== null || isMetaLine(text) || isPictureCredit(text)
}

/** Below more paragraphs than one a line that breaks off, or ends the page, is rather of the text. */
function isCut({ text, isLast }: DraftLine): boolean {
  return isLast === true || endsInDots(text)
}

const FEWEST_STEMS = 3
const LEAST_SHARED = 0.5

function isOfText(title: string, text: string): boolean {
  const stems = textStems(title)
  return stems.size >= FEWEST_STEMS && sharedStems(stems, textStems(text)) >= LEAST_SHARED
}
