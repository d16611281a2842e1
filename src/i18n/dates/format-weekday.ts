import { utc } from '@date-fns/utc'
import { isValid, parseISO } from 'date-fns'

/**
 * The name of the day of the week on which a day falls.
 * @example formatWeekday('2025-01-21', 'bg') // 'вторник'
 */
export function formatWeekday(day: string, locale: string): string {
  const date = parseISO(day, { in: utc })
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !isValid(date)) {
    throw new RangeError(`“${day}” is not a calendar day. Pass one such as “2025-01-21”.`)
  }
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(date)
}
