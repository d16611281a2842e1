import { dayOf, daysFrom, weekdayOf, yearOf } from '#match/calendar.ts'
import type { DateReading } from '#match/dates/date-reading.ts'
import { NEWS_IS_NEW } from '#match/dates/is-possible.ts'
import type { ReadSentence } from '#match/text/read-sentences.ts'

const LEAD = 2
const YEARS = [-1, 0, 1]

/** No news is older. */
const OLDEST_NEWS = 400
/** Nor is what a text names by its weekday planned for longer. */
const FARTHEST_PLAN = 200

/**
 * Whether the opening of a text names a weekday and a day that do not go together in any year near a
 * day: then the text was not written about that day. Near the day itself, the weekday is a slip.
 */
export function isOfAnotherYear(day: string, sentences: readonly ReadSentence[]): boolean {
  return sentences
    .filter(({ index }) => index < LEAD)
    .flatMap(({ dates }) => dates)
    .some(({ reading }) => isElsewhen(reading, day))
}

function isElsewhen(reading: DateReading, day: string): boolean {
  if (reading.form !== 'day' || reading.year !== null || reading.weekday === null) return false
  const days = YEARS.flatMap((step) => dayOf(yearOf(day) + step, reading.month, reading.day) ?? [])
  return days.every((one) => {
    const distance = Math.abs(daysFrom(one, day))
    const isFar = one > day ? distance > FARTHEST_PLAN : distance > OLDEST_NEWS
    return isFar || (weekdayOf(one) !== reading.weekday && distance > NEWS_IS_NEW)
  })
}
