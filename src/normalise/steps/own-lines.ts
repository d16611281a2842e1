import { expertLines } from '#normalise/expert-headings.ts'
import { letterLines } from '#normalise/letter-lines.ts'
import { feedHeading, liveBlogLines } from '#normalise/live-blog.ts'
import type { PageDraft } from '#normalise/page-draft.ts'
import { quotedHeadings } from '#normalise/quoted-headings.ts'
import { sloganLines } from '#normalise/slogan-lines.ts'

/**
 * Marks the lines that belong to the text though they look like furniture, for those around them show
 * it: of letters, of lists of experts, of live blogs, headings in quotation marks. No later step takes them out.
 */
export function ownLines(draft: PageDraft): PageDraft {
  if (draft.isHtml) return draft
  const found = [
    letterLines,
    sloganLines,
    expertLines,
    liveBlogLines,
    feedHeading,
    quotedHeadings,
  ].map((find) => find(draft.lines))
  const lines = draft.lines.map((line, index) =>
    found.some((own) => own.has(index)) ? { ...line, isOwn: true } : line,
  )
  return { ...draft, lines }
}
