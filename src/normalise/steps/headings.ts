import { endsSentence, isDateLine, isProse, wordCount } from '#normalise/line-shape.ts'
import type { DraftLine, PageDraft } from '#normalise/page-draft.ts'

/** Makes the short lines above paragraphs headings of the text. */
export function headings(draft: PageDraft): PageDraft {
  if (draft.isHtml) return draft
  const lines = draft.lines.map((line, index): DraftLine => {
    const next = draft.lines[index + 1]
    return line.kind === 'paragraph' && next !== undefined && isHeading(line.text, next)
      ? { ...line, kind: 'heading', depth: 2 }
      : line
  })
  return { ...draft, lines }
}

const MOST_WORDS = 16

function isHeading(text: string, next: DraftLine): boolean {
  if (wordCount(text) > MOST_WORDS || text.length > 130 || wordCount(text) < 1) return false
  if (/[.,;:…!][\s"“”»'’)\]]*$/u.test(text) || isDateLine(text)) return false
  if (!/^["„“«]?[\p{Lu}\p{N}]/u.test(text) || (endsSentence(text) && !/\?$/u.test(text)))
    return false
  return (
    (next.kind === 'paragraph' && isProse(next.text)) ||
    (/[.!?]["“”»]?$/u.test(next.text) && wordCount(next.text) >= 6)
  )
}
