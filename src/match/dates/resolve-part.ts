import { addDays, dayOf, monthOf, weekdayOf, yearOf } from '#match/calendar.ts'
import { ownYear, reckoningDay, yearSettler, type Anchor } from '#match/dates/anchor.ts'
import type { DateReading, Shift } from '#match/dates/date-reading.ts'
import type { ResolvedDate, Tense } from '#match/dates/resolve-reading.ts'

type Part = Extract<DateReading, { form: 'month' | 'season' | 'half' }>

/** Works out a month, a season or a half of a year. */
export function resolvePart(reading: Part, anchor: Anchor, tense: Tense): ResolvedDate | null {
  if (reading.year !== null)
    return { edtf: partText(reading, reading.year), settledBy: null, isOffWeekday: false }
  const start = ownYear(anchor)
  if (start === null) return null
  const year = start + (reading.shift ?? turn(reading, anchor, tense))
  return { edtf: partText(reading, year), settledBy: yearSettler(anchor), isOffWeekday: false }
}

/** The year of a month or season without one: the last such before the text, or the next one. */
function turn(reading: Part, anchor: Anchor, tense: Tense): Shift {
  const day = reckoningDay(anchor)
  if (day === null) return 0
  const first = firstMonth(reading)
  if (tense === 'past') return first > monthOf(day) ? -1 : 0
  return first < monthOf(day) ? 1 : 0
}

function firstMonth(reading: Part): number {
  if (reading.form === 'month') return reading.month
  return reading.form === 'half' ? reading.half * 6 - 5 : (reading.season - 20) * 3
}

function partText(reading: Part, year: number): string {
  const text = String(year)
  if (reading.form === 'month') return `${text}-${String(reading.month).padStart(2, '0')}`
  if (reading.form === 'season') return `${text}-${String(reading.season)}`
  return reading.half === 1 ? `${text}-01/${text}-06` : `${text}-07/${text}-12`
}

const SATURDAY = 5

/** The weekend, week, month or year that is meant. */
export function periodAt(
  { period, shift: said }: Extract<DateReading, { form: 'period' }>,
  anchor: Anchor,
  tense: Tense,
): string | null {
  const isOfThisWeek = tense === 'future' || weekdayOf(anchor.day ?? '') >= SATURDAY
  const shift = said ?? (isOfThisWeek ? 0 : -1)
  if (period === 'year') {
    const year = ownYear(anchor)
    return year === null ? null : String(year + shift)
  }
  if (anchor.day === null) return null
  if (period === 'month') return monthText(yearOf(anchor.day), monthOf(anchor.day) + shift)
  const monday = addDays(anchor.day, 7 * shift - weekdayOf(anchor.day))
  const sunday = addDays(monday, 6)
  if (period === 'weekend') return `${addDays(monday, 5)}/${sunday}`
  const first = shift === 0 && tense === 'future' ? anchor.day : monday
  return first === sunday ? sunday : `${first}/${sunday}`
}

function monthText(year: number, month: number): string {
  return (dayOf(year, month, 1) ?? new Date(Date.UTC(year, month - 1, 1)).toISOString()).slice(0, 7)
}
