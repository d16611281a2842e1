import { isBrokenOff, isCutSpeech, isOfText, takesUp } from '#normalise/broken-off.ts'
import {
  endsInDots,
  isCutOff,
  isHeadline,
  isLabel,
  isProse,
  isWhole,
  offersMore,
  wordCount,
} from '#normalise/line-shape.ts'
import { bylineNames, isMetaLine, isPersonName, isSignature } from '#normalise/head-lines.ts'
import {
  removeLines,
  type DraftLine,
  type PageDraft,
  type RemovalRule,
} from '#normalise/page-draft.ts'
import { isListed } from '#normalise/listed-line.ts'
import { otherHeadlines } from '#normalise/other-headlines.ts'
import { withoutDots } from '#normalise/title-line.ts'
import { sharedStems, stemsOf, textStems } from '#normalise/text-stems.ts'

/** Drops what is left below the last paragraph: headlines, signatures, teasers that break off. */
export function looseEnd(draft: PageDraft): PageDraft {
  const headlines = draft.isHtml ? draft.lines.length : otherHeadlines(draft.lines)
  const teasers = Math.min(teaserStart(draft.lines), headlines)
  const rules = draft.lines.map((_line, index): RemovalRule | null =>
    index >= teasers ? 'related-stories' : null,
  )
  const isComplete = teasers < draft.lines.length || !isBrokenOff(draft)
  for (let index = teasers - 1; isComplete && !draft.isHtml && index > 0; index -= 1) {
    const rule = looseRule(draft, index)
    if (rule === null) break
    rules[index] = rule
  }
  const kept = removeLines(draft, (_line, index) => rules[index] ?? null)
  const signed = draft.lines.flatMap(({ text }, index) => (rules[index] === 'byline' ? text : []))
  return { ...kept, byline: [...new Set([...draft.byline, ...signed])] }
}

const MOST_TEASERS = 8

/**
 * The index from which teasers of other stories follow. They break off, some of them in dots, and speak of
 * other things than the text; two dots at the end are a page's own mark of a teaser.
 */
function teaserStart(lines: readonly DraftLine[]): number {
  for (let start = Math.max(1, lines.length - MOST_TEASERS); start < lines.length; start += 1) {
    const below = lines.slice(start)
    const above = stemsOf(lines.slice(0, start))
    const isTeasers = below.every(
      (line, at) =>
        isTeaser(line, above) ||
        isAmongTeasers(line, { before: below[at - 1], next: below[at + 1], above }),
    )
    // A whole paragraph above the teasers can be the last of the text.
    if (isCutOff(below[0]?.text ?? '') && isTeasers && below.some(({ text }) => endsInDots(text))) {
      return below.length === 1 && isRest(lines, start) ? lines.length : start
    }
  }
  return lines.length
}

/** Whether a line that breaks off is the rest of a text: it holds a whole sentence before dots, takes the text up, or holds one behind its only paragraph. */
function isRest(lines: readonly DraftLine[], index: number): boolean {
  const text = lines[index]?.text ?? ''
  if (endsInDots(text))
    return WHOLE_SENTENCE.test(text) && (takesUp(text) || text.length >= LONGEST_CUT)
  const paragraphs = lines.slice(0, index).filter((line) => isProse(line.text)).length
  return takesUp(text) || (paragraphs <= 1 && /\p{Ll}[.!?]\s?\p{Lu}/u.test(text))
}

const WHOLE_SENTENCE = /[\p{Ll}\d»”"][.!?][»”"]?\s[«„“"]?\p{Lu}/u
const TWO_DOTS = /[^.]\.\.$/u

function isTeaser({ text, kind }: DraftLine, above: ReadonlySet<string>): boolean {
  if (kind !== 'paragraph' || !(isProse(text) || isCutOff(text))) return false
  if (TWO_DOTS.test(text)) return true
  const isOwn = !isCutOff(text) && sharedStems(textStems(text), above) >= LEAST_SHARED_IF_WHOLE
  return !isOwn && isForeign(text, above)
}

/**
 * Whether a line is a teaser for those beside it: it breaks off in dots above another story, or
 * stands below a teaser where the capture broke off.
 */
function isAmongTeasers({ text, isLast }: DraftLine, { before, next, above }: Beside): boolean {
  if (next !== undefined && endsInDots(text)) {
    const shared = sharedStems(textStems(text), above)
    return shared < LEAST_SHARED_IN_DOTS && isForeign(next.text, above)
  }
  if (isLast !== true || before === undefined || /[.!?:;]$/u.test(text)) return false
  const isOther = sharedStems(textStems(text), above) < LEAST_SHARED_IN_DOTS
  return TWO_DOTS.test(before.text) || (endsInDots(before.text) && isOther)
}

interface Beside {
  readonly before: DraftLine | undefined
  readonly next: DraftLine | undefined
  /** The stems of what stands above the teasers. */
  readonly above: ReadonlySet<string>
}

/** So little in common with the text above that it is taken for another one. */
const LEAST_SHARED = 0.13
const LEAST_SHARED_IN_DOTS = 0.2
const LEAST_SHARED_IF_WHOLE = 0.07
const FEWEST_STEMS = 45
/** A short text says enough where nothing at all is shared. */
const FEWEST_STEMS_IF_NONE = 15
const FEWEST_OWN = 6

function isForeign(text: string, above: ReadonlySet<string>): boolean {
  const own = textStems(text)
  const shared = sharedStems(own, above)
  const isStranger =
    endsInDots(text) && shared === 0 && own.size >= FEWEST_OWN && above.size >= FEWEST_STEMS_IF_NONE
  return isStranger || (above.size >= FEWEST_STEMS && own.size > 0 && shared < LEAST_SHARED)
}

const LONGEST_HEADLINE = 24
const LONGEST_CUT = 120

function looseRule(draft: PageDraft, index: number): RemovalRule | null {
  const { lines } = draft
  const { text, kind } = lines[index] ?? { text: '', kind: 'cell' as const }
  if (kind !== 'paragraph' || /^[–—]\s|[:;,]$/u.test(text) || isListed(lines, index)) return null
  if (isHeadingOfRow(lines, index)) return null
  if (isMetaLine(text)) return 'printed-date'
  if (isSignature(text) || bylineNames(text).length > 0) return 'byline'
  if (isLabel(text)) return isPersonName(text) ? 'byline' : 'navigation'
  const isOther =
    isHeadline(withoutDots(text)) &&
    wordCount(text) <= LONGEST_HEADLINE &&
    !isOfText(text) &&
    !isCutSpeech(text) &&
    !isRest(lines, index) &&
    (offersMore(text) || isAboveStories(draft, index) || isStrange(lines, index))
  const isParagraph = isProse(text) && !(text.length < LONGEST_CUT && endsInDots(text))
  return isOther && !isParagraph ? 'related-stories' : null
}

/** A number, mostly that of a year, a month or a day, before a colon: “June 2031: the bridge”. */
const NUMBERED_HEADING = /^[^:.!?]{0,24}\d[^:.!?]{0,8}:\s\S/u
const FEWEST_IN_ROW = 2

/** Whether a text has several headings with numbers before their colons, and a line is one more. */
function isHeadingOfRow(lines: readonly DraftLine[], index: number): boolean {
  const isOfRow = ({ text }: DraftLine) => NUMBERED_HEADING.test(text) && !isProse(text)
  const line = lines[index]
  return (
    line !== undefined &&
    isOfRow(line) &&
    lines.slice(0, index).filter(isOfRow).length >= FEWEST_IN_ROW
  )
}

function isWholeParagraph(line: DraftLine | undefined): boolean {
  return line !== undefined && isProse(line.text) && isWhole(line.text)
}

/** Whether a line where the page goes on speaks of other things than the text above it. */
function isStrange(lines: readonly DraftLine[], index: number): boolean {
  const [line, above] = [lines[index], stemsOf(lines.slice(0, index))]
  const own = textStems(line?.text ?? '')
  const isUnsaid =
    own.size >= FEWEST_OWN_IF_NONE &&
    above.size >= FEWEST_STEMS_IF_NONE &&
    sharedStems(own, above) === 0
  return isUnsaid || isForeign(line?.text ?? '', above)
}

const FEWEST_OWN_IF_NONE = 4

const FEWEST_WORDS_OF_HEADLINE = 4
const MOST_WORDS_OF_HEADLINE = 16

/** A headline between a whole paragraph and other stories is one of them. */
function isAboveStories({ lines, removed }: PageDraft, index: number): boolean {
  const line = lines[index]
  const below = removed
    .filter((one) => !one.isPart && one.line > (line?.line ?? 0))
    .toSorted((one, other) => one.line - other.line)
  const rule = below[0]?.rule
  return (
    (rule === 'related-stories' || rule === 'sidebar') &&
    isWholeParagraph(lines[index - 1]) &&
    couldBeHeadline(line?.text ?? '')
  )
}

function couldBeHeadline(text: string): boolean {
  const words = wordCount(text)
  return (
    words >= FEWEST_WORDS_OF_HEADLINE &&
    words <= MOST_WORDS_OF_HEADLINE &&
    !/^\W*\d|[.!?]["“”»]?\s?\p{Lu}|["“”»)]$/u.test(text)
  )
}
