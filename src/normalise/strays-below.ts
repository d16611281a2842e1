import { furnitureMark, type FurnitureMark } from '#normalise/furniture-mark.ts'
import { opensWithBullet } from '#normalise/line-shape.ts'
import type { DraftLine } from '#normalise/page-draft.ts'
import { sharedStems, stemsOf, textStems } from '#normalise/text-stems.ts'

/** A text that was found on a page: the letters that each line of the page counts for it. */
export interface DenseText {
  readonly lines: readonly DraftLine[]
  readonly letters: readonly number[]
  readonly start: number
  /** The index behind the last line of the densest stretch of such lines. */
  readonly endOf: (letters: readonly number[]) => number
}

/** Fewer can be the last paragraphs of the text, below a picture or a box. */
const FEWEST_STRAYS = 3
/** Fewer lines than these below a text are no foot of a page. */
const FEWEST_LINES = 8
const LEAST_SHARED = 0.2
const MOST_OF_TEXT = 0.7

/**
 * Where a text ends below which paragraphs stray: each stands alone among short lines, as teasers,
 * readers' comments and notices do. The number of lines where no paragraphs do, or where those
 * further down speak of the text as its own do.
 */
export function endAboveStrays(text: DenseText): number {
  const { lines, letters, start } = text
  const seen = seenLines(text)
  const strays = new Set(straysAmong(seen, text))
  if (strays.size < FEWEST_STRAYS) return lines.length
  const end = text.endOf(letters.map((count, index) => (strays.has(index) ? 0 : count)))
  const below = [...strays].filter((index) => index >= end)
  if (below.length < FEWEST_STRAYS || !hasFoot(lines.slice(end))) return lines.length
  const shared = sharedWithText(text, end)
  const isOwn = (index: number | undefined) =>
    index !== undefined && (letters[index] ?? 0) > 0 && (shared[index] ?? 0) >= LEAST_SHARED
  const pair = seen.findLast((index, at) => isOwn(index) && isOwn(seen[at - 1])) ?? 0
  const last = withLastParagraphs(Math.max(end, pair + 1), below, shared)
  const own = sum(letters.filter((_count, index) => index >= last && isOwn(index)))
  const isText =
    lines.length - last < FEWEST_LINES || own > sum(letters.slice(start, last)) * MOST_OF_TEXT
  return isText ? lines.length : last
}

const FEWEST_MARKS = 3

/** Names of sections can head parts of a text, and counts and sources stand in one. */
const OF_FOOT: ReadonlySet<FurnitureMark | null> = new Set([
  'copyright',
  'cookies',
  'subscribe',
  'comments',
  'share',
  'advert',
  'related',
])

/** Whether there are buttons and notices among the lines, as a page has them below its text. */
function hasFoot(lines: readonly DraftLine[]): boolean {
  return lines.filter(({ text }) => OF_FOOT.has(furnitureMark(text))).length >= FEWEST_MARKS
}

/** Lines that a page repeats, and its adverts, stand amid paragraphs too: they part nothing. */
function seenLines({ lines, letters }: DenseText): readonly number[] {
  const counts = new Map<string, number>()
  for (const { text } of lines) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...lines.keys()].filter((index) => {
    const text = lines[index]?.text ?? ''
    if ((letters[index] ?? 0) > 0) return true
    return (counts.get(text) ?? 0) < FEWEST_REPEATS && furnitureMark(text) !== 'advert'
  })
}

const FEWEST_REPEATS = 3
const NEAR = [-2, -1, 1, 2]

/** The paragraphs with no other paragraph among the two lines on either side. */
function straysAmong(
  seen: readonly number[],
  { lines, letters, start }: DenseText,
): readonly number[] {
  const isParagraph = (at: number) => (letters[seen[at] ?? -1] ?? 0) > 0
  return seen.filter(
    (index, at) =>
      index >= start &&
      isParagraph(at) &&
      NEAR.every((step) => !isParagraph(at + step)) &&
      !opensWithBullet(lines[index]?.text ?? ''),
  )
}

/** How much of each paragraph's words a text has above its end, from 0 to 1; all where it has too few to tell. */
function sharedWithText({ lines, letters, start }: DenseText, end: number): readonly number[] {
  const inside = lines.filter((_l, index) => index >= start && index < end && letters[index] !== 0)
  const stems = stemsOf(inside)
  return lines.map(({ text }, index) =>
    index < end || stems.size < FEWEST_STEMS ? 1 : sharedStems(textStems(text), stems),
  )
}

const FEWEST_STEMS = 60
const MOST_SHARED_BY_OTHERS = 0.5
const NEAR_TEXT = 12

/** The end of a text with the strays right below it that speak of it as other stories hardly do. */
function withLastParagraphs(
  end: number,
  strays: readonly number[],
  shared: readonly number[],
): number {
  return strays.reduce(
    (last, index) =>
      (shared[index] ?? 0) >= MOST_SHARED_BY_OTHERS && index >= last && index - last <= NEAR_TEXT
        ? index + 1
        : last,
    end,
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
