import { furnitureMark } from '#normalise/furniture-mark.ts'
import { isProse, isWhole } from '#normalise/line-shape.ts'
import type { DraftLine } from '#normalise/page-draft.ts'

/**
 * Whether a text goes on behind one other story with lines that open with a dash: with a list and the
 * line that leads to it, or with what two persons say by turns, as they do above.
 */
export function goesOnDashed(lines: readonly DraftLine[], index: number): boolean {
  return isLedList(lines.slice(index + 1)) || isTalk(lines, index)
}

const FEWEST_ITEMS = 2
/** An hour or a number, small letters, or the sign of a sentence at its end: headlines behind dashes have none. */
const ITEM = /^[•–—-]\s(?:\d|\p{Ll}|.*[.;,]$)/u

function isLedList([lead, ...below]: readonly DraftLine[]): boolean {
  const text = lead?.text ?? ''
  if (!/^\p{Lu}[^.!?:]*:$/u.test(text) || furnitureMark(text) !== null) return false
  const items = below.slice(0, FEWEST_ITEMS)
  return items.length === FEWEST_ITEMS && items.every((item) => ITEM.test(item.text))
}

const FEWEST_SAID = 3

function isTalk(lines: readonly DraftLine[], index: number): boolean {
  const above = lines.slice(0, index).filter(isSaid)
  const isLong = above.length >= FEWEST_SAID && above.some(({ text }) => isProse(text))
  return isLong && lines.slice(index + 1, index + 3).filter(isSaid).length === 2
}

function isSaid({ text }: DraftLine): boolean {
  return /^[–—-]\s\P{Ll}/u.test(text) && isWhole(text) && furnitureMark(text) === null
}
