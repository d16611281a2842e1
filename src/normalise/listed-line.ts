import { furnitureMark } from '#normalise/furniture-mark.ts'
import { isProse, isWhole, opensWithBullet, wordCount } from '#normalise/line-shape.ts'
import type { DraftLine } from '#normalise/page-draft.ts'
import { sharedStems, stemsOf, textStems } from '#normalise/text-stems.ts'

/**
 * Whether a line is an item of a list that the text holds: a goal of a match, one below a line that leads
 * to it, or one of several names that the text says nowhere else. Tags name what a text is about.
 */
export function isListed(lines: readonly DraftLine[], index: number): boolean {
  if (GOAL.test(lines[index]?.text ?? '')) return true
  const above = lines.slice(Math.max(0, index - LONGEST_LIST), index)
  const before = above.findLastIndex((line) => !isItem(line))
  if (isLead(above[before])) return true
  const below = lines.slice(index, index + LONGEST_LIST)
  const behind = below.findIndex((line) => !isItem(line))
  const items = [...above.slice(before + 1), ...below.slice(0, behind === -1 ? undefined : behind)]
  const text = stemsOf(above.slice(0, before + 1))
  const isNew = (item: DraftLine) => NAME.test(item.text) && isApart(item, text)
  return items.length >= FEWEST_NAMES && items.every(isNew)
}

/** A goal with who shot it: “2:1 Example (90+3)”. */
const GOAL = /^\d{1,2}\s?:\s?\d{1,2}\s\p{Lu}\p{L}/u
/** Every word of some length with a capital. */
const NAME = /^(?=.*\p{Lu}\p{Ll}{2})(?!.*(?<!\p{L})\p{Ll}{4})/u
const FEWEST_NAMES = 4
/** How far a list and the text above it are looked for. */
const LONGEST_LIST = 60
const MOST_WORDS = 4

function isItem({ text }: DraftLine): boolean {
  if (/:$/u.test(text) || isProse(text)) return false
  const isShort = wordCount(text) <= MOST_WORDS && !isWhole(text)
  return isShort || opensWithBullet(text) || /^\d{1,2}[.)]\s/u.test(text)
}

function isLead(line: DraftLine | undefined): boolean {
  return line !== undefined && /:$/u.test(line.text) && furnitureMark(line.text) === null
}

function isApart({ text }: DraftLine, above: ReadonlySet<string>): boolean {
  return sharedStems(textStems(text), above) === 0
}
