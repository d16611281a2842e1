const DAY_MS = 86_400_000

/** A day of the calendar, `YYYY-MM-DD`; null where there is none. */
export function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const text = date.toISOString().slice(0, 10)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? text : null
}

/** Whether a date in EDTF is a day of the calendar, no part of one, no span and no guess. */
export function isFullDay(edtf: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(edtf)
}

/** A date in EDTF without its mark of what is uncertain: a guessed day is compared as that day. */
export function withoutDoubt(edtf: string): string {
  return edtf.replaceAll('?', '')
}

/** The day so many days later; earlier where the number is negative. */
export function addDays(day: string, count: number): string {
  return new Date(time(day) + count * DAY_MS).toISOString().slice(0, 10)
}

/** How many days a day lies behind another; negative where it lies before it. */
export function daysFrom(earlier: string, later: string): number {
  return Math.round((time(later) - time(earlier)) / DAY_MS)
}

/** The weekday, from 0 for Monday. */
export function weekdayOf(day: string): number {
  return (new Date(time(day)).getUTCDay() + 6) % 7
}

/** Month of a day, from 1. */
export function monthOf(day: string): number {
  return Number(day.slice(5, 7))
}

/** Year of a date that begins with one. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}

function time(day: string): number {
  return Date.UTC(yearOf(day), monthOf(day) - 1, Number(day.slice(8, 10)))
}
