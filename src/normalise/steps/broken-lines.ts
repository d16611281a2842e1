import { furnitureMark } from '#normalise/furniture-mark.ts'
import { bylineNames } from '#normalise/head-lines.ts'
import { GOES_ON, joinLines } from '#normalise/join-lines.ts'
import type { DraftLine, PageDraft } from '#normalise/page-draft.ts'

/**
 * Puts sentences together again that a capture broke at their links: one that has no end goes on
 * in a line that starts with a small letter or with a sign.
 */
export function brokenLines(draft: PageDraft): PageDraft {
  if (draft.isHtml) return draft
  const isShredded = isInPieces(draft.lines)
  const joined: DraftLine[] = []
  for (const [index, line] of draft.lines.entries()) {
    const last = joined.at(-1)
    const after = draft.lines[index + 1]?.text ?? ''
    const isPiece =
      isShredded || GOES_ON.test(after) || HOLDS_STOP.test(line.text) || SIGN.test(line.text)
    const shortest = isShredded || SIGN.test(line.text) ? 0 : SHORTEST_START
    if (last !== undefined && isPiece && goesOn(last.text, line.text, shortest))
      joined.splice(-1, 1, joinLines(last, line))
    else joined.push(line)
  }
  return { ...draft, lines: joined }
}

const SHORTEST_START = 60

function goesOn(text: string, next: string, shortest: number): boolean {
  if (HAS_END.test(text) || furnitureMark(next) !== null) return false
  if (bylineNames(next).length > 0) return false
  return text.length >= shortest && GOES_ON.test(next)
}

const HAS_END = /[.!?…:;]["“”»)\]]*$/u
const FEWEST_PIECES = 6
const LEAST_IN_PIECES = 0.35
const LONGEST_PIECE = 60

/** Whether a page has next to no whole paragraphs: a capture that broke all of them at every link. */
function isInPieces(lines: readonly DraftLine[]): boolean {
  const pieces = lines.filter(
    ({ text }, index) =>
      text.length <= LONGEST_PIECE &&
      /^\p{Ll}/u.test(text) &&
      !HAS_END.test(lines[index - 1]?.text ?? '.'),
  )
  return pieces.length >= FEWEST_PIECES && pieces.length >= lines.length * LEAST_IN_PIECES
}

/** A stop behind a few small letters shortens a word: “str. Vera Example”. */
const HOLDS_STOP = /(?<!(?:^|\s)\p{Ll}{1,3})[.!?…]/u
const SIGN = /^[,.;)]\s/u
