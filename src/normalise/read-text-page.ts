import type { PageLine } from '#match/findings.ts'
import type { DraftLine } from '#normalise/page-draft.ts'

/** The lines of a text as it was pasted. */
export function textLines(text: string): readonly PageLine[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ line: index + 1, text: line }))
}

/** The lines that hold something, as paragraphs. */
export function textDraftLines(lines: readonly PageLine[]): readonly DraftLine[] {
  const last = lines.findLastIndex(({ text }) => text.trim() !== '')
  return lines.flatMap(({ line, text }, index): readonly DraftLine[] => {
    const trimmed = text.trim()
    if (trimmed === '') return []
    const isLast = index === last ? { isLast: true } : {}
    return [{ line, text: trimmed, kind: 'paragraph', depth: 0, ...isLast }]
  })
}
