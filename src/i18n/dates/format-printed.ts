import { formatEdtf } from '#i18n/dates/format-edtf.ts'
import type { Translator } from '#i18n/translator.ts'

/**
 * Puts the date that a page prints into words: an ISO local day, with the time where it has one.
 * The time stays as printed; no time zone is assumed.
 * @example formatPrinted('2025-01-22T17:30', 'en', t) // '22 January 2025, 17:30'
 */
export function formatPrinted(localDateTime: string, locale: string, t: Translator): string {
  const [day = '', time] = localDateTime.split('T')
  const date = formatEdtf(day, locale, t)
  return time === undefined ? date : t('date.printed', { date, time })
}
