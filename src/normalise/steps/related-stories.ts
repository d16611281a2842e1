import { furnitureMark } from '#normalise/furniture-mark.ts'
import { isPersonName } from '#normalise/head-lines.ts'
import {
  isDateLine,
  isHeadline,
  isLabel,
  isProse,
  isWhole,
  wordCount,
} from '#normalise/line-shape.ts'
import {
  removeLines,
  type DraftLine,
  type PageDraft,
  type RemovalRule,
} from '#normalise/page-draft.ts'
import { bareLine } from '#normalise/same-line.ts'
import { isFurtherReference, isSelfReference } from '#normalise/self-reference.ts'
import { sharedStems, stemsOf, textStems } from '#normalise/text-stems.ts'

/** Drops other stories inside a text: after their introduction, or given away by being said twice. */
export function relatedStories(draft: PageDraft): PageDraft {
  const rules = new Map<number, RemovalRule>()
  for (const [index, { text }] of draft.lines.entries()) {
    if (rules.has(index)) continue
    if (isLinkedStory(draft.lines[index])) rules.set(index, 'related-stories')
    if (isLabelledTwice(draft.lines, index)) rules.set(index, 'related-stories')
    const before = draft.lines[index - 1]?.text ?? ''
    if (rules.has(index - 1) && isReference(before) && isFurtherReference(text)) {
      rules.set(index, 'related-stories')
      continue
    }
    const mark = furnitureMark(text)
    if (mark === 'listings' && !draft.isHtml) {
      setAll(rules, { from: index, to: blockEnd(draft.lines, index) })
      if (rules.has(index)) continue
    }
    if (mark === 'related' || mark === 'listings') {
      const end = listEnd(draft.lines, index + 1)
      if (mark === 'listings' && (end === index + 1 || isSummary(draft.lines, index, end))) continue
      const isIntroduction = !hasStory(text)
      rules.set(index, 'related-stories')
      if (isIntroduction) setAll(rules, { from: index + 1, to: end })
    } else if (isSaidTwice(draft.lines, index)) {
      setAll(rules, { from: index, to: pairEnd(draft.lines, index) })
    }
  }
  return removeLines(draft, (_line, index) => rules.get(index) ?? null)
}

const LONGEST_BLOCK = 8

/**
 * The index behind a block of other stories amid a text, which has a heading and a button at its
 * end, and no whole sentence between them; the index of the heading where there is none.
 */
function blockEnd(lines: readonly DraftLine[], index: number): number {
  const below = lines.slice(index + 1, index + 1 + LONGEST_BLOCK).map(({ text }) => text)
  const button = below.findIndex((text) => furnitureMark(text) === 'listings')
  const isBlock = button > 0 && below.slice(0, button).every((text) => !/[.!?]$/u.test(text))
  return isBlock ? index + button + 2 : index
}

function isReference(text: string): boolean {
  return isSelfReference(text) || isFurtherReference(text)
}

/** A line that only leads to another page, as no sentence of a text does. */
function isLinkedStory(line: DraftLine | undefined): boolean {
  return line?.isLink === true && line.kind !== 'cell' && wordCount(line.text) >= 3
}

/** In English so are facts told: “Best for: …”. */
const LABELLED =
  /^(?<label>\p{Script=Cyrillic}+(?:\s\p{Script=Cyrillic}+)?)\s?:\s\S+(?:\s\S+){2,}[^.!?;,]$/u

/** A label before a headline that stands so before others too: “More: …”, “More: …”. */
function isLabelledTwice(lines: readonly DraftLine[], index: number): boolean {
  const labelOf = (text: string) => LABELLED.exec(text)?.groups?.['label']?.toLowerCase()
  const label = labelOf(lines[index]?.text ?? '')
  return label !== undefined && lines.filter(({ text }) => labelOf(text) === label).length > 1
}

function setAll(
  rules: Map<number, RemovalRule>,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  for (let index = from; index < to; index += 1) rules.set(index, 'related-stories')
}

const LONGEST_INTRODUCTION = 6

/** Whether the introduction is followed by its story in the same line. */
function hasStory(text: string): boolean {
  const story = /:\s*(?<story>\S.*)$/u.exec(text)?.groups?.['story'] ?? ''
  return wordCount(story) >= 3 || wordCount(text) > LONGEST_INTRODUCTION
}

function listEnd(lines: readonly DraftLine[], start: number): number {
  let end = start
  while (end < lines.length) {
    const { text, depth } = lines[end] ?? EMPTY
    const isOther =
      isDateLine(text) ||
      isLabel(text) ||
      (isHeadline(text) && (!isProse(text) || text.length < 160))
    if (!isOther || (depth > 0 && end === start && isOwnHeading(lines, end))) break
    end += 1
  }
  const isHeading = isOwnHeading(lines, end - 1) || isShortHeading(lines, end - 1)
  return end > start + 1 && isHeading ? end - 1 : end
}

/** Whether a few words behind a headline stand right above whole paragraphs: they head the text that goes on. */
function isShortHeading(lines: readonly DraftLine[], index: number): boolean {
  const [above = '', text = ''] = [lines[index - 1]?.text, lines[index]?.text]
  const below = lines.slice(index + 1, index + 1 + FEWEST_HEADED)
  const isHeaded = below.every((line) => isProse(line.text) && isWhole(line.text))
  return below.length === FEWEST_HEADED && isHeaded && isFewWords(text) && !isLabel(above)
}

function isFewWords(text: string): boolean {
  if (isDateLine(text) || isPersonName(text) || furnitureMark(text) !== null) return false
  return isLabel(text) && wordCount(text) >= 2
}

const FEWEST_HEADED = 2

const LEAST_OF_SUMMARY = 0.4

/** Whether a list behind a colon says what the text does: “The main points:”. */
function isSummary(lines: readonly DraftLine[], index: number, end: number): boolean {
  if (!/:$/u.test(lines[index]?.text ?? '')) return false
  const said = stemsOf([...lines.slice(0, index), ...lines.slice(end)])
  const points = lines.slice(index + 1, end).map(({ text }) => textStems(text))
  const shared = points.reduce((sum, point) => sum + sharedStems(point, said), 0)
  return shared >= points.length * LEAST_OF_SUMMARY
}

const EMPTY: DraftLine = { line: 0, text: '', kind: 'paragraph', depth: 0 }

/** Whether the text right below a line speaks of what the line names. */
function isOwnHeading(lines: readonly DraftLine[], index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]]
  if (!line || !next || !isProse(next.text)) return false
  const stems = textStems(line.text)
  return stems.size > 0 && sharedStems(stems, textStems(next.text)) >= 0.4
}

function isSaidTwice(lines: readonly DraftLine[], index: number): boolean {
  const [one, other] = [lines[index], lines[index + 1]]
  if (!one || !other || isLabel(one.text) || isProse(one.text)) return false
  return bareLine(one.text) !== '' && bareLine(one.text) === bareLine(other.text)
}

/** Behind the pair its teaser may stand, unless it is a paragraph of the text. */
function pairEnd(lines: readonly DraftLine[], index: number): number {
  const teaser = lines[index + 2]
  return teaser && isHeadline(teaser.text) && !isSaidTwice(lines, index + 2) ? index + 3 : index + 2
}
