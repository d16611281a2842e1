import { daysFrom, yearOf } from '#match/calendar.ts'
import type { DateReading } from '#match/dates/date-reading.ts'
import { dayInYear } from '#match/dates/day-in-year.ts'
import type { ReadSentence } from '#match/text/read-sentences.ts'

/** Whether a sentence names a time that comes after the text: tomorrow, next week, a day ahead. */
export function namesDayAhead({ dates }: ReadSentence, published: string | null): boolean {
  return dates.some(({ reading }) => isAhead(reading, published))
}

function isAhead(reading: DateReading, published: string | null): boolean {
  if (reading.form === 'relative-day') return reading.days > 0
  if (reading.form === 'weekday' || reading.form === 'period') return reading.shift === 1
  return published !== null && isLaterDay(reading, published)
}

const SOON = 120
const NEIGHBOURS = [-1, 0, 1]

/** A day without a year is that of the year in which it lies nearest. */
function isLaterDay(reading: DateReading, published: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(published)) return false
  const days = NEIGHBOURS.flatMap((step) => dayInYear(reading, yearOf(published) + step) ?? [])
  return days.some((day) => day > published && daysFrom(published, day) <= SOON)
}
