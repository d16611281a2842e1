import { headsFirstPart } from '#normalise/first-part.ts'
import { isMinute, wordCount } from '#normalise/line-shape.ts'
import { isToldInPast } from '#normalise/told-in-past.ts'
import { removeLines, type DraftLine, type PageDraft } from '#normalise/page-draft.ts'

/**
 * Drops what is left of a page’s head above the text: a few words without any sign, as no text begins,
 * right above its first paragraph. What ends in a colon may introduce the text.
 */
export function strayOpening(draft: PageDraft): PageDraft {
  const [first, next] = draft.lines
  if (draft.isHtml || !first || !next || !isStray(first) || next.text.length < SHORTEST_PARAGRAPH)
    return draft
  if (headsFirstPart(draft.lines, 0)) return draft
  return removeLines(draft, (line) => (line === first ? 'navigation' : null))
}

const SHORTEST_PARAGRAPH = 60
const MOST_WORDS = 6

function isStray({ text, kind }: DraftLine): boolean {
  return (
    kind === 'paragraph' &&
    wordCount(text) <= MOST_WORDS &&
    !/[.!?,]|[:：]\s*$/u.test(text) &&
    !isMinute(text) &&
    !isToldInPast(text)
  )
}
