import type { Bounds } from '#domain/edtf/bounds-of.ts'
import { edtfBounds } from '#domain/edtf/edtf-bounds.ts'

/**
 * A date with the first and the last day that it may mean.
 * @example dated('2024-02') // { edtf: '2024-02', earliest: '2024-02-01', latest: '2024-02-29' }
 */
export function dated(edtf: string): Bounds & { readonly edtf: string } {
  return { edtf, ...edtfBounds(edtf) }
}
