import { dayOf } from '#match/calendar.ts'
import type { DateReading } from '#match/dates/date-reading.ts'

/** The day that a reading says, in a year where it names none; null where it says none. */
export function dayInYear(reading: DateReading, year: number): string | null {
  if (reading.form !== 'day' || reading.ambiguous) return null
  return dayOf(reading.year ?? year, reading.month, reading.day)
}
