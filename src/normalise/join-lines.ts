import type { DraftLine } from '#normalise/page-draft.ts'

/** One line of two, of which the second goes on with the sentence of the first. */
export function joinLines(line: DraftLine, next: DraftLine): DraftLine {
  const parts = [
    ...(line.parts ?? [{ line: line.line, text: line.text }]),
    ...(next.parts ?? [{ line: next.line, text: next.text }]),
  ]
  const gap = /^[,.;)]/u.test(next.text) ? '' : ' '
  const isLast = next.isLast === true ? { isLast: true } : {}
  return { ...line, text: `${line.text}${gap}${next.text}`, parts, ...isLast }
}
