import { edtfBounds } from '#domain/edtf/edtf-bounds.ts'

/**
 * The year under which a date is filed: that of its earliest day, or of its latest one where the
 * start is open or unknown. Every date has at least one of the two.
 * @example edtfYear('2025-12-31/2026-01-02') // '2025'
 */
export function edtfYear(text: string): string {
  const { earliest, latest } = edtfBounds(text)
  return (earliest ?? latest ?? text).slice(0, 4)
}

/**
 * A year as dates write it.
 * @example yearText(987) // '0987'
 */
export function yearText(year: number): string {
  return String(year).padStart(4, '0')
}
