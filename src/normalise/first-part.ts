import { isLabel, isProse } from '#normalise/line-shape.ts'
import type { DraftLine } from '#normalise/page-draft.ts'
import { sharedStems, textStems } from '#normalise/text-stems.ts'

/** Whether a label heads the first of several parts: its paragraph has its words, and others follow so. */
export function headsFirstPart(lines: readonly DraftLine[], index: number): boolean {
  const textAt = (at: number) => lines[at]?.text ?? ''
  const isHeading = (at: number) => isLabel(textAt(at)) && isProse(textAt(at + 1))
  if (!isHeading(index)) return false
  const others = [...lines.keys()].filter((at) => at > index && isHeading(at))
  const words = textStems(textAt(index))
  const shared = sharedStems(words, textStems(textAt(index + 1)))
  return others.length >= FEWEST_OTHERS && words.size > 0 && shared >= LEAST_SHARED
}

const FEWEST_OTHERS = 2
const LEAST_SHARED = 0.5
