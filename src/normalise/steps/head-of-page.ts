import { furnitureMark, RULE_OF_MARK } from '#normalise/furniture-mark.ts'
import {
  bylineNames,
  isLoneByline,
  isMetaLine,
  isPersonName,
  isSignature,
} from '#normalise/head-lines.ts'
import {
  holdsTwoSentences,
  isDateLine,
  isHeadline,
  isLabel,
  isProse,
  wordCount,
} from '#normalise/line-shape.ts'
import {
  removeLines,
  type DraftLine,
  type PageDraft,
  type RemovalRule,
} from '#normalise/page-draft.ts'
import { pageFrame } from '#normalise/page-frame.ts'
import { isPictureCredit } from '#normalise/picture-credit.ts'
import { bareLine, repeatsTitle } from '#normalise/same-line.ts'
import {
  couldBeTitle,
  isCutShort,
  titleBelow,
  titleIndex,
  withoutDots,
  type Above,
} from '#normalise/title-line.ts'

/** Takes what stands above the text apart: title, standfirst, author, printed date, furniture. */
export function headOfPage(draft: PageDraft): PageDraft {
  const { lines } = draft
  const captions = captionsIn(draft)
  const framed = draft.isHtml ? 0 : pageFrame(lines).start
  const first = Math.max(textStart(lines, captions), framed)
  if (first === -1) return draft
  const above = draft.title === null ? titleIndex(draft, { first, captions }) : -1
  const isTitled = above !== -1 || draft.title !== null
  const title = isTitled ? above : titleBelow(draft, first)
  const standfirst = standfirstIndex(draft, { title, first, captions })
  const isSummary = title !== -1 && !draft.isHtml && isFollowedByMeta(lines, first)
  const end = metaEnd(lines, Math.max(isSummary ? first + 1 : first, standfirst + 1))
  const named = removeLines(draft, (line, index) => {
    if (index === title) return 'title'
    if (index === standfirst) return 'standfirst'
    const place = { index, title, first, framed, lines }
    const rule = index < end ? ruleAbove(line, place) : null
    return rule ?? (index < first && captions.has(line) ? 'picture-credit' : null)
  })
  return {
    ...named,
    title: lines[title]?.text ?? draft.title,
    standfirst: lines[standfirst]?.text ?? null,
    byline: [...new Set([...draft.byline, ...bylineIn(lines.slice(0, end))])],
  }
}

const LONGEST_CAPTION = 220

/** The lines right above a credit that stands alone: what the picture shows. */
function captionsIn({ lines, removed, isHtml }: PageDraft): ReadonlySet<DraftLine> {
  if (isHtml) return new Set()
  const credits = removed.filter(({ rule, isPart }) => rule === 'picture-credit' && !isPart)
  const above = credits.flatMap(({ line, text }) => {
    const near = lines.findLast((other) => other.line < line && other.line >= line - 2)
    const isAlone = wordCount(text) <= MOST_WORDS_OF_CREDIT
    return isAlone && !saysWhatItShows(text) && near && couldBeCaption(near.text) ? [near] : []
  })
  return new Set(above)
}

const MOST_WORDS_OF_CREDIT = 7

/** Whether words stand before the label of a credit, so that nothing above it is its caption. */
function saysWhatItShows(text: string): boolean {
  return /^\P{L}*\p{L}+\s\p{L}+[^:©]*\s\p{L}+\s?:/u.test(text)
}

/** A caption is no full sentence; at its end a year may stand, which some languages abbreviate. */
function couldBeCaption(text: string): boolean {
  return text.length <= LONGEST_CAPTION && (!isProse(text) || /\d\s?\p{Ll}\.$/u.test(text))
}

/** The first paragraph: a sentence with its full stop, or failing that any line of some length. */
function textStart(lines: readonly DraftLine[], captions: ReadonlySet<DraftLine>): number {
  const isText = (line: DraftLine) => !captions.has(line) && isParagraph(line)
  const stopped = lines.findIndex(
    (line) =>
      isText(line) &&
      !isHeadline(withoutDots(line.text)) &&
      !(couldBeTitle(line) && isRepeated(line, lines)),
  )
  if (stopped !== -1) return stopped
  const long = lines.findIndex(isText)
  return long === -1 ? belowFirstHeadline(lines, captions) : long
}

const LONGEST_HEADLINE = 140

/** Where a page without whole paragraphs starts: at a long line, or right below its headline. */
function belowFirstHeadline(lines: readonly DraftLine[], captions: ReadonlySet<DraftLine>): number {
  const couldStart = (line: DraftLine) => !captions.has(line) && couldBeTitle(line)
  const long = lines.findIndex((line) => couldStart(line) && line.text.length > LONGEST_HEADLINE)
  if (long !== -1) return long
  const title = lines.findIndex(couldStart)
  return lines.findIndex((line, index) => index > title && title !== -1 && couldStart(line))
}

function isRepeated(line: DraftLine, lines: readonly DraftLine[]): boolean {
  return lines.some((other) => other !== line && repeatsTitle(line.text, other.text))
}

function isParagraph({ text, kind }: DraftLine): boolean {
  return (
    kind !== 'heading' &&
    isProse(text) &&
    !isPictureCredit(text) &&
    furnitureMark(text) === null &&
    !isMetaLine(text)
  )
}

function standfirstIndex(
  draft: PageDraft,
  { title, first, captions }: Above & { readonly title: number },
): number {
  const { lines } = draft
  if (title === -1) return draft.isHtml ? shownSummary(lines, first) : -1
  const titleText = lines[title]?.text ?? ''
  return lines.findIndex(
    (line, index) =>
      index > title &&
      index < first &&
      line.depth === 0 &&
      couldBeTitle(line) &&
      !captions.has(line) &&
      !isCutShort(line, lines) &&
      !holdsTwoSentences(line.text) &&
      !/[.!]$/u.test(line.text) &&
      wordCount(line.text) >= 6 &&
      !repeatsTitle(line.text, titleText),
  )
}

/** In HTML the headline is known: a line without a full stop before the text is its summary. */
function shownSummary(lines: readonly DraftLine[], first: number): number {
  return lines.findIndex(
    ({ text, kind, isLink }, index) =>
      index < first &&
      kind === 'paragraph' &&
      isLink !== true &&
      wordCount(text) >= 8 &&
      isHeadline(text) &&
      furnitureMark(text) === null &&
      !isMetaLine(text) &&
      !isPictureCredit(text),
  )
}

/** A first paragraph above the date or the author is the summary, not the text. */
function isFollowedByMeta(lines: readonly DraftLine[], first: number): boolean {
  const next = lines.slice(first + 1, first + 4).map(({ text }) => text)
  const meta = next.findIndex((text) => isMetaLine(text) || bylineNames(text).length > 0)
  return (
    meta !== -1 &&
    next.slice(0, meta).every((text) => !isProse(text)) &&
    lines.slice(first + 2).some(({ text }) => isProse(text))
  )
}

/** Where the head ends: lines of date, author and credit may stand just above the text. */
function metaEnd(lines: readonly DraftLine[], start: number): number {
  let end = start
  while (end < lines.length) {
    const text = lines[end]?.text ?? ''
    const isHead =
      isMetaLine(text) ||
      bylineNames(text).length > 0 ||
      isPictureCredit(text) ||
      (furnitureMark(text) !== null && !isProse(text))
    if (!isHead) break
    end += 1
  }
  return end
}

interface Place {
  readonly index: number
  readonly title: number
  readonly first: number
  /** Where the text starts on a page pasted as a whole, else 0. */
  readonly framed: number
  readonly lines: readonly DraftLine[]
}

function ruleAbove(line: DraftLine, place: Place): RemovalRule | null {
  const { index, title, first, framed, lines } = place
  const { text } = line
  const titleText = lines[title]?.text ?? null
  if (titleText !== null && repeatsTitle(text, titleText)) return 'repeated-title'
  if (index < first && isCutShort(line, lines)) return 'repeated-title'
  if (isDateLine(text) || isMetaLine(text)) return 'printed-date'
  if (index < first && isNamed(line, place)) return 'byline'
  if (bylineNames(text).length > 0) return 'byline'
  if (isPictureCredit(text)) return 'picture-credit'
  const mark = furnitureMark(text)
  if (mark !== null && !(mark === 'related' || mark === 'listings')) return RULE_OF_MARK[mark]
  if (/^\d[\d\s]*$/.test(text)) return 'counter'
  if (bareLine(text).length <= 1) return null
  if (title === -1 && mark !== null) return RULE_OF_MARK[mark]
  if (title === -1) return isBesideMeta(place) ? looseRule(line) : null
  if (index < title) {
    if (framed === 0 && isProse(text) && !/(?:\.\.|…)$/u.test(text)) return null
    return isLabel(text) ? 'navigation' : 'related-stories'
  }
  return index < first ? looseRule(line) : null
}

function looseRule({ text, depth }: DraftLine): RemovalRule | null {
  if (!isLabel(text) || /[:–—-]$/u.test(text) || depth > 0) return null
  return isPersonName(text) ? 'byline' : 'navigation'
}

/** Whether a head without a title has a date or an author, and so more than the start of a text. */
function isBesideMeta({ index, first, lines }: Place): boolean {
  const head = lines.slice(0, first)
  return index < first && head.some(({ text }) => isMetaLine(text) || bylineNames(text).length > 0)
}

/** Whether a line is a signature, or stands below the label of one. */
function isNamed({ text }: DraftLine, { index, title, lines }: Place): boolean {
  const before = lines[index - 1]?.text ?? ''
  return (index > title && isSignature(text)) || (isLoneByline(before) && isLabel(text))
}

function bylineIn(lines: readonly DraftLine[]): readonly string[] {
  return [...new Set(lines.flatMap(({ text }) => bylineNames(text)))]
}
