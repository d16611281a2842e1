import {
  isCutOff,
  isDateLine,
  isHeadline,
  isLabel,
  isProse,
  wordCount,
} from '#normalise/line-shape.ts'
import { isPersonName } from '#normalise/head-lines.ts'
import {
  removeLines,
  type DraftLine,
  type PageDraft,
  type RemovalRule,
} from '#normalise/page-draft.ts'
import { sharedStems, textStems } from '#normalise/text-stems.ts'

/** Drops what is left below the last paragraph: headlines, signatures, teasers that break off. */
export function looseEnd(draft: PageDraft): PageDraft {
  const teasers = teaserStart(draft)
  const rules = draft.lines.map((_line, index): RemovalRule | null =>
    index >= teasers ? 'related-stories' : null,
  )
  for (let index = teasers - 1; !draft.isHtml && index > 0; index -= 1) {
    const rule = looseRule(draft.lines, index)
    if (rule === null) break
    rules[index] = rule
  }
  const kept = removeLines(draft, (_line, index) => rules[index] ?? null)
  const signed = draft.lines.flatMap(({ text }, index) => (rules[index] === 'byline' ? text : []))
  return { ...kept, byline: [...new Set([...draft.byline, ...signed])] }
}

/**
 * The index from which teasers of other stories follow. They break off, and speak of other things;
 * two dots at the end are a page's own mark of a teaser.
 */
function teaserStart({ lines, isHtml }: PageDraft): number {
  let start = lines.length
  let breaksOff = false
  for (let index = lines.length - 1; index > 0; index -= 1) {
    const { text, kind } = lines[index] ?? { text: '', kind: 'cell' as const }
    if (kind !== 'paragraph' || !(isProse(text) || isCutOff(text))) break
    const isMarked = /[^.]\.\.$/u.test(text)
    if (!isMarked && !isForeign(lines, index)) break
    // Paragraphs of HTML are whole; lists of places and days in it have no signs at their ends.
    breaksOff ||= isMarked || (isHtml ? /…$/u.test(text) : isCutOff(text))
    start = index
  }
  return breaksOff ? start : lines.length
}

/** So little in common with the text above that it is taken for another one. */
const LEAST_SHARED = 0.13
const FEWEST_STEMS = 60

function isForeign(lines: readonly DraftLine[], index: number): boolean {
  const above = textStems(
    lines
      .slice(0, index)
      .map(({ text }) => text)
      .join('\n'),
  )
  const own = textStems(lines[index]?.text ?? '')
  return above.size >= FEWEST_STEMS && own.size > 0 && sharedStems(own, above) < LEAST_SHARED
}

const LONGEST_HEADLINE = 24

function looseRule(lines: readonly DraftLine[], index: number): RemovalRule | null {
  const { text, kind } = lines[index] ?? { text: '', kind: 'cell' as const }
  const introduced = /:$/u.test(lines[index - 1]?.text ?? '')
  if (kind !== 'paragraph' || introduced || /[:;,]$/u.test(text)) return null
  if (isDateLine(text)) return 'printed-date'
  if (isLabel(text)) return isPersonName(text) ? 'byline' : 'navigation'
  const isOther = isHeadline(text) && wordCount(text) <= LONGEST_HEADLINE && isForeign(lines, index)
  return isOther && !isProse(text) ? 'related-stories' : null
}
