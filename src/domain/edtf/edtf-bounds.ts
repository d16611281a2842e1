import { boundsOf, type Bounds } from '#domain/edtf/bounds-of.ts'
import { parseValidEdtf } from '#domain/edtf/parse-edtf.ts'

/**
 * The first and the last day that a date may mean, both inclusive; null where that end of an
 * interval is open or unknown. The marks `?` and `~` do not widen the bounds: how far they reach
 * is a matter of judgement that the text does not hold.
 *
 * Seasons are the northern meteorological ones: 21 is March to May, 22 June to August, 23 September
 * to November, 24 December to February of the following year. The standard names the seasons and
 * leaves their months open (EDTF specification, Level 1, “Seasons”:
 * https://www.loc.gov/standards/datetime/).
 * @example edtfBounds('2024-02~') // { earliest: '2024-02-01', latest: '2024-02-29' }
 */
export function edtfBounds(text: string): Bounds {
  return boundsOf(parseValidEdtf(text))
}
