import type { Bounds } from '#domain/edtf/bounds-of.ts'
import { edtfBounds } from '#domain/edtf/edtf-bounds.ts'

const BEFORE_ALL_DAYS = ''
const AFTER_ALL_DAYS = '~'

/**
 * Orders dates for sorting, oldest first: by the earliest day, then by the latest one, so that of
 * two that begin together the narrower comes first, then by their text. An open or unknown start
 * sorts before everything, an open or unknown end after. No two different texts are equal.
 */
export function compareEdtf(a: string, b: string): number {
  const [first, second] = [edtfBounds(a), edtfBounds(b)]
  return (
    compareText(startOf(first), startOf(second)) ||
    compareText(endOf(first), endOf(second)) ||
    compareText(a, b)
  )
}

function startOf({ earliest }: Bounds): string {
  return earliest ?? BEFORE_ALL_DAYS
}

function endOf({ latest }: Bounds): string {
  return latest ?? AFTER_ALL_DAYS
}

/** By code units: the order must not depend on the machine's language. */
function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
