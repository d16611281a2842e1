import { furnitureMark } from '#normalise/furniture-mark.ts'
import { isMetaLine, isPersonName, isSignature } from '#normalise/head-lines.ts'
import { isProse, offersMore, wordCount } from '#normalise/line-shape.ts'
import type { DraftLine, PageDraft, Removed } from '#normalise/page-draft.ts'
import { wholeWords } from '#normalise/phrase-pattern.ts'
import { isPictureCredit } from '#normalise/picture-credit.ts'
import { allWords } from '#normalise/words/all-words.ts'

/**
 * Whether a page breaks off in the midst of its text: its last line has no end, and stands right
 * below a paragraph of the text. A line that is furniture by its words is none.
 */
export function isBrokenOff({ lines, removed }: Pick<PageDraft, 'lines' | 'removed'>): boolean {
  const last = lines.at(-1)
  const before = lines.at(-2)
  const above = lines.at(-3)
  if (last?.isLast !== true || before === undefined || last.kind === 'heading') return false
  const isRightBelow = !removed.some((one) => isOtherBelow(one, before))
  const isBelowText = isTextAbove(before) || (above !== undefined && isTextAbove(above))
  return isRightBelow && isBelowText && !endsItself(last.text) && !isOther(last.text)
}

const TAKING_UP = new RegExp(wholeWords(allWords('takingUp')), 'iu')
const GOING_ON = new RegExp(`(?:^|[.!?…]\\s)${wholeWords(allWords('goingOn'))}(?=,?\\s)`, 'iu')
/** A word as short as prepositions and conjunctions are, where no headline ends. */
const ENDS_AMID_PHRASE = /\s\p{Ll}{1,2}$/u

/** Whether a line goes on with what the text says above it. A headline that opens so asks. */
export function takesUp(text: string): boolean {
  return TAKING_UP.test(text) || (GOING_ON.test(text) && !/\?["”»]?$/u.test(text))
}

/** Whether a line opens a speech that it does not close: no headline does. */
export function isCutSpeech(text: string): boolean {
  return /^["„“«][^"„“”«»]{20,}$/u.test(text)
}

/** Whether a line is no headline but a paragraph that breaks off: it takes up the text, or ends amid a phrase. */
export function isOfText(text: string): boolean {
  return takesUp(text) || ENDS_AMID_PHRASE.test(text)
}

/** A picture can stand amid the text, right below a paragraph of it. */
function isOtherBelow({ line, isPart, rule }: Removed, before: DraftLine): boolean {
  const isPicture = rule === 'picture-credit' && isTextAbove(before)
  return !isPart && !isPicture && line > before.line
}

/** The letters of an agency or of an author, alone on their line. */
const INITIALS = /^[([/]?\p{Lu}{2,6}[)\]/]?$/u

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
    INITIALS.test(text) ||
    offersMore(text) ||
    !/\p{L}{2}/u.test(text)
  )
}
