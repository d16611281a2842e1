import { utc } from '@date-fns/utc'
import { isValid } from 'date-fns/isValid'
import { parseISO } from 'date-fns/parseISO'

/** CLDR writes «пʼятниця» with U+02BC; newspapers, and the other texts here, with U+2019. */
const MODIFIER_LETTER_APOSTROPHE = '\u02bc'

/**
 * The name of the day of the week on which a day falls.
 * @example formatWeekday('2025-01-21', 'bg') // 'вторник'
 */
export function formatWeekday(day: string, locale: string): string {
  const date = parseISO(day, { in: utc })
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !isValid(date)) {
    throw new RangeError(`“${day}” is not a calendar day. Pass one such as “2025-01-21”.`)
  }
  const name = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(date)
  return name.replaceAll(MODIFIER_LETTER_APOSTROPHE, '’')
}
