import { isParagraph } from '#normalise/furniture-mark.ts'
import type { DraftLine } from '#normalise/page-draft.ts'

/** Where the text of a page that was pasted as a whole starts, and where it ends. */
export interface PageFrame {
  readonly start: number
  /** The index behind the last paragraph. */
  readonly end: number
}

/** What a short line counts against the letters of paragraphs: so many of them part two texts. */
const SHORT_LINE = 15
/** One long paragraph alone does not make a text. */
const MOST_LETTERS = 400
/** Menus have sentences too, but short ones: only what a paragraph has beyond them counts for it. */
const SLOGAN = 50
/** Fewer lines than these beside a text are no menu. */
const FEWEST_LINES = 8
/** Of the letters in paragraphs; a page with more outside may hold its text there. */
const MOST_ABOVE = 0.25
const MOST_BELOW = 0.12

/**
 * The stretch of a page in which its paragraphs stand together. Menus above it and lists below it
 * are runs of short lines, with hardly a sentence in them; where there are none, it is all.
 */
export function pageFrame(lines: readonly DraftLine[]): PageFrame {
  const letters = lines.map(({ text }) => proseLetters(text))
  const { start, end } = densest(letters)
  const inside = sum(letters.slice(start, end))
  const isFrame = (beside: readonly number[], most: number) =>
    beside.length >= FEWEST_LINES && sum(beside) <= inside * most
  return {
    start: isFrame(letters.slice(0, start), MOST_ABOVE) ? start : 0,
    end: isFrame(letters.slice(end), MOST_BELOW) ? end : lines.length,
  }
}

function proseLetters(text: string): number {
  if (!isParagraph(text)) return 0
  return Math.max(0, Math.min(text.length, MOST_LETTERS) - SLOGAN)
}

/** The stretch with the highest sum from a line on: letters count for it, short lines against it. */
function densest(letters: readonly number[]): PageFrame {
  let best = { start: 0, end: 0, score: 0 }
  let [start, score] = [0, 0]
  for (const [index, count] of letters.entries()) {
    if (score <= 0) [start, score] = [index, 0]
    score += count > 0 ? count : -SHORT_LINE
    if (score > best.score) best = { start, end: index + 1, score }
  }
  return best
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
