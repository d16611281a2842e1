import type { DraftLine } from '#normalise/page-draft.ts'

/** What a line begins with that goes on with the sentence of the line above: a sign, or a small letter. */
export const GOES_ON = /^(?:[,.;)]\s|\p{Ll})/u

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
