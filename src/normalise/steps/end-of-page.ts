import { furnitureMark, RULE_OF_MARK, type FurnitureMark } from '#normalise/furniture-mark.ts'
import { isDateLine, isHeadline, isLabel, isProse, namesDay } from '#normalise/line-shape.ts'
import {
  removeLines,
  type DraftLine,
  type PageDraft,
  type RemovalRule,
} from '#normalise/page-draft.ts'
import { bareLine } from '#normalise/same-line.ts'

/** Drops all that follows the text: comments, lists of other stories, the foot of the page. */
export function endOfPage(draft: PageDraft): PageDraft {
  const start = tailStart(draft)
  let section: RemovalRule | null = null
  const rules = draft.lines.map(({ text }, index): RemovalRule | null => {
    if (index < start) return null
    const mark = furnitureMark(text)
    if (mark !== null) {
      section = SECTIONS[mark] ?? section
      return mark === 'categories' && section !== null ? section : RULE_OF_MARK[mark]
    }
    if (section === 'comment-block' && isRepeated(draft.lines, index)) section = 'related-stories'
    if (section === null && startsUnit(draft.lines, index)) section = 'sidebar'
    return section ?? 'related-stories'
  })
  return removeLines(draft, (_line, index) => rules[index] ?? null)
}

const SECTIONS: Readonly<Partial<Record<FurnitureMark, RemovalRule>>> = {
  comments: 'comment-block',
  related: 'related-stories',
  listings: 'sidebar',
  copyright: 'copyright',
}

/** The index from which nothing belongs to the text any more. */
function tailStart({ lines, isHtml }: PageDraft): number {
  let prose = 0
  for (const [index, { text }] of lines.entries()) {
    const mark = furnitureMark(text)
    if (prose >= FEWEST && isEndMark({ lines, isHtml }, index, mark)) return index
    if (mark === null && isProse(text)) prose += 1
  }
  // A page of HTML shows by its links what leads elsewhere.
  return isHtml ? lines.length : headlinesAtEnd(lines)
}

const FEWEST = 1

/** What invites to comment can stand amid a text; the heading of the comments cannot. */
const LONGEST_HEADING = 40

function isEndMark(
  { lines, isHtml }: Pick<PageDraft, 'lines' | 'isHtml'>,
  index: number,
  mark: FurnitureMark | null,
): boolean {
  const after = lines.slice(index + 1)
  const isHeading = !isHtml && (lines[index]?.text.length ?? 0) <= LONGEST_HEADING
  if (mark === 'comments' && isHeading)
    return proseCount(lines.slice(0, index)) >= 2 || !hasOwnText(after)
  if (!isHtml && (mark === 'related' || mark === 'listings')) return !hasOwnText(after)
  if (mark !== null) return !(isHtml ? proseCount(after) > 0 : hasProse(after))
  return startsUnit(lines, index) && !hasOwnText(lines.slice(index))
}

function proseCount(lines: readonly DraftLine[]): number {
  return lines.filter(({ text }) => furnitureMark(text) === null && isProse(text)).length
}

/** Whether running text follows that is no teaser below a headline: two paragraphs in a row, or one before anything else. */
function hasOwnText(lines: readonly DraftLine[]): boolean {
  const own = lines.map(({ text }) => isProse(text) && furnitureMark(text) === null)
  if (own[0] === true || own.some((is, index) => is && own[index + 1] === true)) return true
  // Headlines without teasers, then one paragraph: it is the text that goes on.
  const first = own.indexOf(true)
  const above = lines.slice(0, Math.max(0, first)).filter(({ text }) => isHeadline(text))
  return first >= 2 && above.length === first && own.filter(Boolean).length === 1
}

/** Whether any paragraph follows before a list of other stories does. */
function hasProse(lines: readonly DraftLine[]): boolean {
  for (const [index, { text }] of lines.entries()) {
    const mark = furnitureMark(text)
    if (mark === null && isProse(text)) return true
    if (mark === 'related' || mark === 'listings' || mark === 'comments') {
      return hasOwnText(lines.slice(index + 1))
    }
  }
  return false
}

/** A story in a list: its section, its day, its hour, then its headline. */
function startsUnit(lines: readonly DraftLine[], index: number): boolean {
  let at = index
  if (isLabel(lines[at]?.text ?? '') && !isDateLine(lines[at]?.text ?? '')) at += 1
  if (!namesDay(lines[at]?.text ?? '')) return false
  while (isDateLine(lines[at]?.text ?? '')) at += 1
  return isHeadline(lines[at]?.text ?? '')
}

function isRepeated(lines: readonly DraftLine[], index: number): boolean {
  const text = bareLine(lines[index]?.text ?? '')
  return text !== '' && text === bareLine(lines[index + 1]?.text ?? '')
}

/** Two or more headlines with nothing below them are other stories. */
function headlinesAtEnd(lines: readonly DraftLine[]): number {
  let start = lines.length
  while (start > 0) {
    const { text, kind } = lines[start - 1] ?? { text: '', kind: 'paragraph' }
    const isLoose =
      kind !== 'item' &&
      kind !== 'cell' &&
      !isProse(text) &&
      (isHeadline(text) || isLabel(text) || isDateLine(text) || furnitureMark(text) !== null)
    if (!isLoose) break
    start -= 1
  }
  const headlines = lines.slice(start).filter(({ text }) => isHeadline(text)).length
  return headlines >= 2 && start > 0 ? start : lines.length
}
