import { furnitureMark } from '#normalise/furniture-mark.ts'
import type { DraftLine, PageDraft } from '#normalise/page-draft.ts'

/**
 * Puts sentences together again that a capture broke at their links: one that has no end goes on
 * in a line that starts with a small letter or with a sign.
 */
export function brokenLines(draft: PageDraft): PageDraft {
  if (draft.isHtml) return draft
  const joined: DraftLine[] = []
  for (const line of draft.lines) {
    const last = joined.at(-1)
    if (last !== undefined && goesOn(last.text, line.text)) joined.splice(-1, 1, join(last, line))
    else joined.push(line)
  }
  return { ...draft, lines: joined }
}

const SHORTEST_START = 60

function goesOn(text: string, next: string): boolean {
  if (/[.!?…:;]["“”»)\]]*$/u.test(text) || furnitureMark(next) !== null) return false
  return text.length >= SHORTEST_START && /^(?:[,.;)]\s|\p{Ll})/u.test(next)
}

function join(line: DraftLine, next: DraftLine): DraftLine {
  const parts = [
    ...(line.parts ?? [{ line: line.line, text: line.text }]),
    ...(next.parts ?? [{ line: next.line, text: next.text }]),
  ]
  const gap = /^[,.;)]/u.test(next.text) ? '' : ' '
  const isLast = next.isLast === true ? { isLast: true } : {}
  return { ...line, text: `${line.text}${gap}${next.text}`, parts, ...isLast }
}
