import { furnitureMark } from '#normalise/furniture-mark.ts'
import { isMetaLine, isPersonName, isSignature } from '#normalise/head-lines.ts'
import { isProse, wordCount } from '#normalise/line-shape.ts'
import type { DraftLine, PageDraft } from '#normalise/page-draft.ts'
import { isPictureCredit } from '#normalise/picture-credit.ts'

/**
 * Whether a page breaks off in the midst of its text: its last line has no end, and stands right
 * below a paragraph of the text. A line that is furniture by its words is none.
 */
export function isBrokenOff({ lines, removed }: Pick<PageDraft, 'lines' | 'removed'>): boolean {
  const last = lines.at(-1)
  const before = lines.at(-2)
  const above = lines.at(-3)
  if (last?.isLast !== true || before === undefined || last.kind === 'heading') return false
  const isRightBelow = !removed.some(({ line, isPart }) => !isPart && line > before.line)
  const isBelowText = isTextAbove(before) || (above !== undefined && isTextAbove(above))
  return isRightBelow && isBelowText && !endsItself(last.text) && !isOther(last.text)
}

/** Whether a line ends as sentences do, or in the dots of a teaser. */
function endsItself(text: string): boolean {
  return /[.!?…:;]["“”»'’)\]]*$/u.test(text)
}

const FEWEST_WORDS = 8

function isTextAbove({ text }: DraftLine): boolean {
  return isProse(text) || wordCount(text) >= FEWEST_WORDS || /[.!?:;]["“”»'’)\]]*$/u.test(text)
}

function isOther(text: string): boolean {
  return (
    furnitureMark(text) !== null ||
    isMetaLine(text) ||
    isPictureCredit(text) ||
    isPersonName(text) ||
    isSignature(text) ||
    !/\p{L}{2}/u.test(text)
  )
}
