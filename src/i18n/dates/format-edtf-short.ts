import type { Edtf, EdtfPoint } from '#domain/edtf/edtf.ts'
import { parseValidEdtf } from '#domain/edtf/parse-edtf.ts'
import { formatEdtf } from '#i18n/dates/format-edtf.ts'
import { areAlike, intervalInWords } from '#i18n/dates/interval-in-words.ts'
import { pointInWords } from '#i18n/dates/point-in-words.ts'
import type { Translator } from '#i18n/translator.ts'

/**
 * Puts a date into words without its year, for a list under a heading that names the year of
 * `edtfYear`. Says the year all the same where the heading alone would mislead.
 * @example formatEdtfShort('2026-02-04', 'en', t) // '4 February'
 */
export function formatEdtfShort(edtf: string, locale: string, t: Translator): string {
  const date = parseValidEdtf(edtf)
  if (yearWithin(date) === null) return formatEdtf(edtf, locale, t)
  const wording = { locale, t, withYear: false }
  return date.kind === 'interval'
    ? intervalInWords(date, wording)
    : pointInWords(date, 'alone', wording)
}

/** The year that may be left out; null where the words need it. */
function yearWithin(date: Edtf): string | null {
  if (date.kind !== 'interval') return yearOfPoint(date)
  const { start, end } = date
  if (typeof start === 'string' || typeof end === 'string') return null
  const year = yearOfPoint(start)
  return areAlike(start, end) && year === yearOfPoint(end) ? year : null
}

function yearOfPoint(date: EdtfPoint): string | null {
  switch (date.kind) {
    case 'day':
    case 'month':
    case 'day-of-month':
      return date.year
    case 'season':
      return date.season === '24' ? null : date.year
    case 'year':
    case 'month-of-year':
    case 'day-of-year':
    case 'decade':
    case 'century':
      return null
  }
}
