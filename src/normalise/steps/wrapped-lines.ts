import { joinWrapped } from '#markdown/wrapped-lines.ts'
import type { DraftLine, PageDraft } from '#normalise/page-draft.ts'

/** Puts the paragraphs together again that a mail or a terminal broke at the end of its lines. */
export function wrappedLines(draft: PageDraft): PageDraft {
  const width = draft.isHtml ? null : wrapWidth(draft.lines)
  if (width === null) return draft
  const joined: DraftLine[] = []
  for (const line of draft.lines) {
    const last = joined.at(-1)
    if (last !== undefined && goesOn(last, line, width)) joined.splice(-1, 1, join(last, line))
    else joined.push(line)
  }
  return { ...draft, lines: joined }
}

const WIDEST = 110
const FEWEST_BREAKS = 3
/** Of the lines that have another right below them: in a text without wraps next to none. */
const LEAST_BROKEN = 0.3

/** The width at which the page breaks its lines; null where it does not. */
function wrapWidth(lines: readonly DraftLine[]): number | null {
  const pairs = lines.flatMap((line, index) => {
    const next = lines[index + 1]
    return next !== undefined && isRightBelow(line, next) ? [{ line, next }] : []
  })
  const broken = pairs.filter(({ line, next }) => isBroken(line.text, next.text))
  const width = Math.max(0, ...pairs.map(({ line }) => line.text.length))
  const isWrapped =
    broken.length >= FEWEST_BREAKS &&
    broken.length >= pairs.length * LEAST_BROKEN &&
    width <= WIDEST
  return isWrapped ? width : null
}

function isRightBelow(line: DraftLine, next: DraftLine): boolean {
  return next.line === lastLine(line) + 1
}

function lastLine({ line, parts }: DraftLine): number {
  return parts?.at(-1)?.line ?? line
}

function isBroken(text: string, next: string): boolean {
  return /[\p{L}\p{N},–—-]$/u.test(text) && /^["„“«(]?\p{Ll}/u.test(next)
}

/** How much shorter than the widest line one may be, and still be full. */
const SLACK = 0.92
const LIST_ITEM = /^(?:[-*•–—]|\d+[.)])\s/u

function goesOn(line: DraftLine, next: DraftLine, width: number): boolean {
  if (!isRightBelow(line, next) || LIST_ITEM.test(next.text)) return false
  const last = line.parts?.at(-1)?.text ?? line.text
  if (isBroken(last, next.text)) return true
  const word = /^\S+/.exec(next.text)?.[0] ?? ''
  return last.length + 1 + word.length > width * SLACK && last.length > width * 0.6
}

function join(line: DraftLine, next: DraftLine): DraftLine {
  const parts = [
    ...(line.parts ?? [{ line: line.line, text: line.text }]),
    { line: next.line, text: next.text },
  ]
  return { ...line, text: joinWrapped(line.text, next.text), parts }
}
