import { furnitureMark } from '#normalise/furniture-mark.ts'
import { captionsIn } from '#normalise/captions.ts'
import { bylineNames, isMetaLine, isNameAboveByline, isPersonName } from '#normalise/head-lines.ts'
import { headRule } from '#normalise/head-rule.ts'
import { isHeadline, isProse, wordCount } from '#normalise/line-shape.ts'
import { removeLines, type DraftLine, type PageDraft } from '#normalise/page-draft.ts'
import { pageFrame } from '#normalise/page-frame.ts'
import { isPictureCredit } from '#normalise/picture-credit.ts'
import { repeatsTitle } from '#normalise/same-line.ts'
import { couldBeStandfirst } from '#normalise/standfirst-line.ts'
import { opensText } from '#normalise/stamped-opening.ts'
import { statementBelow } from '#normalise/statement-below.ts'
import { isStoppedText, isTextLine } from '#normalise/text-line.ts'
import { titleIndex } from '#normalise/title-choice.ts'
import { couldBeTitle, isSaidAgain } from '#normalise/title-line.ts'

/** Takes what stands above the text apart: title, standfirst, author, printed date, furniture. */
export function headOfPage(draft: PageDraft): PageDraft {
  const { lines } = draft
  const captions = captionsIn(draft)
  const framed = draft.isHtml ? 0 : pageFrame(lines).start
  const top = Math.max(textStart(lines, captions), framed)
  if (top === -1) return draft
  const title = draft.title === null ? titleIndex(draft, captions) : -1
  const first = title < top ? top : textBelow(lines, title, top)
  const stated = draft.isHtml ? undefined : statementBelow(draft, title)
  const shown = new Set([...captions].filter((line) => line !== stated))
  const summaries = summariesIn(lines, { title, first, captions: shown })
  const inHtml = title === -1 && draft.isHtml ? shownSummary(lines, first) : -1
  const [standfirst = inHtml, ...others] = summaries
  // Two lines can be a caption and the summary; more are other stories.
  const second =
    others.length === 1 && !TRAIL.test(lines[others[0] ?? -1]?.text ?? '') ? others[0] : undefined
  const meta = title === -1 || draft.isHtml ? -1 : metaBelow(lines, first)
  const start = Math.max(meta === -1 ? first : meta, standfirst + 1)
  const end = metaEnd(lines, { start, title: lines[title]?.text ?? draft.title })
  const opening = opensText(draft, title, first) ? lines[title] : undefined
  const named = removeLines(draft, (line, index) => {
    if (line === opening) return null
    if (index === title) return 'title'
    if (index === standfirst) return 'standfirst'
    if (line === stated) return null
    const isBelowSummary = index > first
    const place = { index, title, first: isBelowSummary ? start : first, framed, lines }
    const rule = index < end ? headRule(line, place) : null
    if (rule === 'navigation' && index === second) return null
    const isCaption = index < first && captions.has(line)
    return isCaption && (rule === null || rule === 'navigation') ? 'picture-credit' : rule
  })
  return {
    ...named,
    lines: named.lines.map((line) =>
      line === stated || line === opening ? { ...line, isOwn: true } : line,
    ),
    title: lines[title]?.text ?? draft.title,
    standfirst: lines[standfirst]?.text ?? null,
    byline: [...new Set([...draft.byline, ...authorsIn(named, lines.slice(0, end))])],
  }
}

/** The first paragraph below a title that stands inside the text; the text itself where it ends with the title. */
function textBelow(lines: readonly DraftLine[], title: number, top: number): number {
  const below = lines.findIndex((line, index) => index > title && isTextLine(line))
  if (below !== -1) return below
  return top === title ? title + 1 : top
}

/** The first paragraph: a sentence with its full stop, or failing that any line of some length. */
function textStart(lines: readonly DraftLine[], captions: ReadonlySet<DraftLine>): number {
  const isShown = (line: DraftLine) => !captions.has(line) && isTextLine(line)
  const stopped = lines.findIndex(
    (line) =>
      isShown(line) &&
      isStoppedText(line) &&
      !(line === lines[0] && isSaidAgain(line, lines)) &&
      !(couldBeTitle(line) && (isRepeated(line, lines) || isAboveMeta(line, lines))),
  )
  if (stopped !== -1) return stopped
  const long = lines.findIndex(isShown)
  return long === -1 ? belowFirstHeadline(lines, captions) : long
}

/** “Start - News - The bridge”. */
const TRAIL = /(?:\s[–—|-]\s.*){2}/u

const LONGEST_HEADLINE = 140

/** Where a page without whole paragraphs starts: at a long line, or right below its headline. */
function belowFirstHeadline(lines: readonly DraftLine[], captions: ReadonlySet<DraftLine>): number {
  const couldStart = (line: DraftLine) => !captions.has(line) && couldBeTitle(line)
  const long = lines.findIndex((line) => couldStart(line) && line.text.length > LONGEST_HEADLINE)
  if (long !== -1) return long
  const title = lines.findIndex(couldStart)
  return lines.findIndex((line, index) => index > title && title !== -1 && couldStart(line))
}

/** A sentence right above a date or an author is a headline with a full stop. */
function isAboveMeta(line: DraftLine, lines: readonly DraftLine[]): boolean {
  const next = lines[lines.indexOf(line) + 1]?.text ?? ''
  return isMetaLine(next) || bylineNames(next).length > 0
}

function isRepeated(line: DraftLine, lines: readonly DraftLine[]): boolean {
  return lines.some((other) => other !== line && repeatsTitle(line.text, other.text))
}

interface Head {
  readonly title: number
  /** The index of the first paragraph. */
  readonly first: number
  readonly captions: ReadonlySet<DraftLine>
}

/** The lines between the title and the text that could be its summary. */
function summariesIn(
  lines: readonly DraftLine[],
  { title, first, captions }: Head,
): readonly number[] {
  const titleText = lines[title]?.text
  if (titleText === undefined) return []
  return [...lines.keys()].filter((index) => {
    const line = lines[index]
    const isBetween = line !== undefined && index > title && index < first && !captions.has(line)
    return isBetween && couldBeStandfirst(line, titleText, lines)
  })
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

/**
 * The index of the date or the author right below a first paragraph, which is then the summary and
 * not the text; -1 where there is none.
 */
function metaBelow(lines: readonly DraftLine[], first: number): number {
  const next = lines.slice(first + 1, first + 4).map(({ text }) => text)
  const meta = next.findIndex((text) => isMetaLine(text) || bylineNames(text).length > 0)
  const isSummary =
    meta !== -1 &&
    next.slice(0, meta).every((text) => !isProse(text)) &&
    lines.slice(first + 2).some(({ text }) => isProse(text))
  return isSummary ? first + 1 + meta : -1
}

interface HeadStart {
  readonly start: number
  readonly title: string | null
}

/** Where the head ends: lines of date, author and credit may stand just above the text. */
function metaEnd(lines: readonly DraftLine[], { start, title }: HeadStart): number {
  let end = start
  while (end < lines.length) {
    const text = lines[end]?.text ?? ''
    const isHead =
      isMetaLine(text) ||
      (title !== null && repeatsTitle(text, title)) ||
      bylineNames(text).length > 0 ||
      isNameAboveByline(text, lines[end + 1]?.text) ||
      isPictureCredit(text) ||
      (furnitureMark(text) !== null && !isProse(text))
    if (!isHead) break
    end += 1
  }
  return end
}

/** Those whom bylines name; else a name alone that was taken for one, of somebody whom the text does not name. */
function authorsIn({ lines, removed }: PageDraft, head: readonly DraftLine[]): readonly string[] {
  const authors = bylineIn(head)
  if (authors.length > 0) return authors
  const text = lines.map((line) => line.text).join('\n')
  return removed
    .filter(
      ({ rule, text: name }) => rule === 'byline' && isPersonName(name) && !text.includes(name),
    )
    .map(({ text: name }) => name)
}

function bylineIn(lines: readonly DraftLine[]): readonly string[] {
  return [...new Set(lines.flatMap(({ text }) => bylineNames(text)))]
}
