import { daysFrom, isFullDay, weekdayOf, yearOf } from '#match/calendar.ts'
import { edtfBounds } from '#domain/edtf/edtf-bounds.ts'

/** What a text without a date says of when it happened. */
export interface KnownOfDate {
  /** `MM-DD`. */
  readonly dayOfYear: string | null
  /** From 0 for Monday; null where it names none, or only one of an announcement. */
  readonly weekday: number | null
  /** The last year that the text looks back to. */
  readonly since: number | null
}

/** Whether anything that a text says of the day speaks against a date; a day is left for time zones. */
export function contradictsDate(known: KnownOfDate, date: string): boolean {
  const { earliest, latest } = edtfBounds(date)
  if (known.since !== null && latest !== null && yearOf(latest) < known.since) return true
  if (!isFullDay(date)) return isOutside(known.dayOfYear, earliest, latest)
  return isOnOtherWeekday(known.weekday, date) || isOnOtherDay(known.dayOfYear, date)
}

function isOutside(dayOfYear: string | null, from: string | null, to: string | null): boolean {
  if (dayOfYear === null || from === null || to === null) return false
  const day = `${from.slice(0, 4)}-${dayOfYear}`
  return day < from || day > to
}

function isOnOtherWeekday(weekday: number | null, day: string): boolean {
  return weekday !== null && ![0, 1, 6].includes((weekdayOf(day) - weekday + 7) % 7)
}

function isOnOtherDay(dayOfYear: string | null, day: string): boolean {
  return dayOfYear !== null && Math.abs(daysFrom(`${day.slice(0, 4)}-${dayOfYear}`, day)) > 1
}
