import { dayOf } from '#match/calendar.ts'
import type { DateMention } from '#match/dates/date-reading.ts'

/** The day that a mention says in full; null where it leaves something open. */
export function dayIn({ reading }: DateMention): string | null {
  if (reading.form !== 'day' || reading.year === null || reading.ambiguous) return null
  return dayOf(reading.year, reading.month, reading.day)
}
