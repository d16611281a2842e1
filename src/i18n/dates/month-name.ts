import { utc } from '@date-fns/utc'
import { parseISO } from 'date-fns/parseISO'

/** The name of one month, by itself and behind a day: Ukrainian «лютий», but «4 лютого». */
export interface MonthName {
  readonly alone: string
  readonly inDate: string
}

/** Making an `Intl` formatter costs far more than using it, and there are twelve names a locale. */
const known = new Map<string, MonthName>()

/**
 * The name of a month, `01` to `12`, as CLDR has it for the locale.
 * @example monthName('02', 'uk') // { alone: 'лютий', inDate: 'лютого' }
 */
export function monthName(month: string, locale: string): MonthName {
  const key = `${locale} ${month}`
  const name = known.get(key) ?? readMonthName(month, locale)
  known.set(key, name)
  return name
}

function readMonthName(month: string, locale: string): MonthName {
  const first = parseISO(`2000-${month}-01`, { in: utc })
  const alone = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
  const inDate = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })
  const part = inDate.formatToParts(first).find(({ type }) => type === 'month')
  return { alone: alone.format(first), inDate: part?.value ?? alone.format(first) }
}
