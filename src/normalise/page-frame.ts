import { furnitureMark, isParagraph } from '#normalise/furniture-mark.ts'
import { opensWithBullet, wordCount } from '#normalise/line-shape.ts'
import type { DraftLine } from '#normalise/page-draft.ts'
import { isHeadedSentence } from '#normalise/paragraphs-below.ts'
import { endAboveStrays } from '#normalise/strays-below.ts'

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
  const below = isFrame(letters.slice(end), MOST_BELOW) ? end : lines.length
  const endOf = (counts: readonly number[]) => densest(counts, start).end
  const strays = endAboveStrays({ lines, letters, start, endOf })
  return {
    start: isFrame(letters.slice(0, start), MOST_ABOVE) ? start : 0,
    end: listEnd(lines, Math.min(below, strays)),
  }
}

const FEWEST_WORDS_OF_ITEM = 5

/** The last paragraph can introduce a list: its items are longer than the names of sections. */
function listEnd(lines: readonly DraftLine[], textEnd: number): number {
  let end = belowItems(lines, textEnd)
  while (end < lines.length) {
    const past = isHeadedSentence(lines, end) ? end + 2 : behindNumbers(lines, end)
    if (past === end && isFurniture(lines[end]?.text ?? '')) return end
    end = Math.max(past, end + 1)
  }
  return lines.length
}

/** The index below the items, numbered from one, to which a line leads that is no heading of other stories. */
function behindNumbers(lines: readonly DraftLine[], index: number): number {
  const label = lines[index]?.text ?? ''
  if (!/\p{L}:$/u.test(label) || furnitureMark(label) !== null) return index
  const items = lines.slice(index + 1)
  const other = items.findIndex(({ text }, at) => !text.startsWith(`${String(at + 1)}. `))
  const count = other === -1 ? items.length : other
  return count < FEWEST_ITEMS ? index : index + 1 + count
}

const FEWEST_ITEMS = 3

function isFurniture(text: string): boolean {
  const words = wordCount(text)
  const isShort = words < FEWEST_WORDS_OF_ITEM && !(words >= 3 && /\p{L}[.!?]$/u.test(text))
  return isShort || furnitureMark(text) !== null
}

/** The index below the items with bullets to which the line above the index leads. */
function belowItems(lines: readonly DraftLine[], index: number): number {
  if (!/:$/u.test(lines[index - 1]?.text ?? '')) return index
  const other = lines.findIndex(({ text }, at) => at >= index && !opensWithBullet(text))
  return other === -1 ? lines.length : other
}

function proseLetters(text: string): number {
  if (!isParagraph(text)) return 0
  return Math.max(0, Math.min(text.length, MOST_LETTERS) - SLOGAN)
}

/** The stretch with the highest sum from a line on: letters count for it, short lines against it. */
function densest(letters: readonly number[], from = 0): PageFrame {
  let best = { start: from, end: from, score: 0 }
  let [start, score] = [from, 0]
  for (const [index, count] of letters.entries()) {
    if (index < from) continue
    if (score <= 0) [start, score] = [index, 0]
    score += count > 0 ? count : -SHORT_LINE
    if (score > best.score) best = { start, end: index + 1, score }
  }
  return best
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
