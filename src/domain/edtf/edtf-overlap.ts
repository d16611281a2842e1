import { edtfBounds } from '#domain/edtf/edtf-bounds.ts'

/**
 * Whether two dates may share a day. An open or unknown end reaches as far as the other date.
 * @example edtfOverlap('2025-01', '2025-01-31/2025-02-02') // true
 */
export function edtfOverlap(a: string, b: string): boolean {
  const [first, second] = [edtfBounds(a), edtfBounds(b)]
  return startsBy(first.earliest, second.latest) && startsBy(second.earliest, first.latest)
}

function startsBy(earliest: string | null, latest: string | null): boolean {
  return earliest === null || latest === null || earliest <= latest
}
