import { daysFrom, yearOf } from '#match/calendar.ts'
import type { DateMention } from '#match/dates/date-reading.ts'
import { dayInYear } from '#match/dates/day-in-year.ts'

const NEAR = 3

/** Whether a text speaks of the days around a date, so that it may well be that of the text. */
export function isConfirmed(day: string, mentions: readonly DateMention[]): boolean {
  return mentions.some(({ reading }) => {
    const said = dayInYear(reading, yearOf(day))
    return said !== null && Math.abs(daysFrom(said, day)) <= NEAR
  })
}
