import type { Edtf } from '#domain/edtf/edtf.ts'
import { parseValidEdtf } from '#domain/edtf/parse-edtf.ts'

/**
 * Whether a date names its day, or its first and last day, without a doubt. What took place on one
 * of several days is no span of them: its ends are written as doubtful.
 * @example isExactDate('2025-01-21/2025-01-23') // true
 * @example isExactDate('2026-01-31?/2026-02-01?') // false
 */
export function isExactDate(edtf: string): boolean {
  const date = parseValidEdtf(edtf)
  return !date.uncertain && !date.approximate && (date.kind === 'day' || isSpanOfDays(date))
}

function isSpanOfDays(date: Edtf): boolean {
  if (date.kind !== 'interval') return false
  return [date.start, date.end].every((end) => typeof end !== 'string' && end.kind === 'day')
}
