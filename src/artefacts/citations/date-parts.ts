import { parseValidEdtf } from '#domain/edtf/parse-edtf.ts'

/**
 * Year, month and day as far as a date names them, the form that bibliographies know; nothing
 * where it is a span. Whether a date is in doubt is for the reader to see on the page.
 * @example dateParts('2025-01~') // [2025, 1]
 */
export function dateParts(edtf: string | null): readonly number[] {
  if (edtf === null) return []
  const date = parseValidEdtf(edtf)
  switch (date.kind) {
    case 'day':
      return [date.year, date.month, date.day].map(Number)
    case 'month':
    case 'day-of-month':
      return [date.year, date.month].map(Number)
    case 'year':
    case 'season':
    case 'month-of-year':
    case 'day-of-year':
      return [Number(date.year)]
    case 'decade':
    case 'century':
    case 'interval':
      return []
  }
}
