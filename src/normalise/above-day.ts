import { isMetaLine } from '#normalise/head-lines.ts'
import { isDateLine, isLabel } from '#normalise/line-shape.ts'
import type { DraftLine } from '#normalise/page-draft.ts'

/** Whether the day of publication stands right below a headline that is no label. */
export function isAboveDay(line: DraftLine, next: DraftLine | undefined): boolean {
  const below = next?.text ?? ''
  return !isLabel(line.text) && (isDateLine(below) || isMetaLine(below))
}
