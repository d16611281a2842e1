import { isProse } from '#normalise/line-shape.ts'
import { removeLines, type DraftLine, type PageDraft } from '#normalise/page-draft.ts'

/** Drops readers' comments that stand below a text without a heading. */
export function readerComments(draft: PageDraft): PageDraft {
  const start = Math.min(dated(draft.lines), afterGap(draft.lines))
  return removeLines(draft, (_line, index) => (index >= start ? 'comment-block' : null))
}

const HANDLE = /^[\p{L}\p{N}][\p{L}\p{N}_.@-]*(?:\s[\p{L}\p{N}_.-]+)?$/u
const STAMP =
  /^(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d{2}-\d{2}),?\s*(?:\p{L}{1,3}\s)?\d{1,2}:\d{2}(?::\d{2})?\s*\p{L}/u

/** Where comments start that each have a name above them and an hour before them; two or more. */
function dated(lines: readonly DraftLine[]): number {
  const first = lines.findIndex(({ text }) => isProse(text))
  const found = [...lines.keys()].filter(
    (index) =>
      index > first &&
      HANDLE.test(lines[index]?.text ?? '') &&
      STAMP.test(lines[index + 1]?.text ?? ''),
  )
  return found.length >= 2 ? (found[0] ?? lines.length) : lines.length
}

const GAP = 5
const LONGEST = 300
const SPOKEN = /^[\p{L}\p{N}][\p{L}\p{N}_. -]{0,24}\s?:\s?\S/u

/** Where short lines “Name: text” start that a wide gap parts from the text, down to the end. */
function afterGap(lines: readonly DraftLine[]): number {
  const start = lines.findLastIndex(
    ({ line }, index) => index > 0 && line - (lines[index - 1]?.line ?? line) > GAP,
  )
  const below = start === -1 ? [] : lines.slice(start)
  const spoken = below.filter(({ text }) => SPOKEN.test(text)).length
  const isShort = below.every(({ text }) => text.length < LONGEST)
  return spoken >= 2 && isShort && spoken * 2 > below.length ? start : lines.length
}
