import { edtfBounds } from '#domain/edtf/edtf-bounds.ts'

/**
 * Whether every day that `inner` may mean lies within `outer`. Beyond an open or unknown end of
 * `outer` everything does; an open or unknown end of `inner` needs one of `outer` on that side.
 * @example edtfContains('2025', '2025-01-21') // true
 */
export function edtfContains(outer: string, inner: string): boolean {
  const [wide, narrow] = [edtfBounds(outer), edtfBounds(inner)]
  const startsInside =
    wide.earliest === null || (narrow.earliest !== null && narrow.earliest >= wide.earliest)
  const endsInside =
    wide.latest === null || (narrow.latest !== null && narrow.latest <= wide.latest)
  return startsInside && endsInside
}
