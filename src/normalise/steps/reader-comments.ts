import { isProse } from '#normalise/line-shape.ts'
import { removeLines, type DraftLine, type PageDraft } from '#normalise/page-draft.ts'

/** Drops readers' comments that stand below a text without a heading. */
export function readerComments(draft: PageDraft): PageDraft {
  const start = Math.min(dated(draft.lines), afterGap(draft.lines), alternating(draft.lines))
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

/** The name of an account, as no line of a text is: one word, in small letters or with a capital amid it. */
const ACCOUNT = /^(?:[a-z][a-z\d_.-]{3,}|\p{Lu}\p{Ll}+\p{Lu}\p{Ll}\w*)$/u
const FEWEST_ACCOUNTS = 3
const LINES_OF_COMMENT = 4

/** Where names of accounts start that have a few lines each below them, down to the end; three or more. */
function alternating(lines: readonly DraftLine[]): number {
  const accounts = [...lines.keys()].filter((index) => ACCOUNT.test(lines[index]?.text ?? ''))
  const [start] = accounts
  const isBelowText = lines.slice(0, start).some(({ text }) => isProse(text))
  const isDense = accounts.every(
    (index, at) => (accounts[at + 1] ?? lines.length) - index <= LINES_OF_COMMENT + 1,
  )
  const isFound = accounts.length >= FEWEST_ACCOUNTS && isBelowText && isDense
  return isFound && start !== undefined ? start : lines.length
}
