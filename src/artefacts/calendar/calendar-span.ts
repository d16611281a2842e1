import { startOfDay } from '#artefacts/start-of-day.ts'
import { edtfBounds } from '#domain/edtf/edtf-bounds.ts'

/** Whole days as iCalendar counts them. */
export interface CalendarSpan {
  readonly start: Date
  /** The day after the last one. */
  readonly end: Date
}

/** The days between which a date lies; null where one end is open or unknown. */
export function calendarSpan(edtf: string): CalendarSpan | null {
  const { earliest, latest } = edtfBounds(edtf)
  if (earliest === null || latest === null) return null
  return { start: startOfDay(earliest), end: new Date(startOfDay(latest).getTime() + DAY) }
}

const DAY = 24 * 60 * 60 * 1000
