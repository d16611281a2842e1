import { edtfContains } from '#domain/edtf/edtf-contains.ts'
import { addDays, dayOf, daysFrom, monthOf, weekdayOf, yearOf } from '#match/calendar.ts'
import { ownYear, reckoningDay, yearSettler, type Anchor } from '#match/dates/anchor.ts'
import type { DateReading } from '#match/dates/date-reading.ts'
import { periodAt, resolvePart } from '#match/dates/resolve-part.ts'

export type Tense = 'past' | 'future'

/** A date worked out, and what it took. */
export interface ResolvedDate {
  readonly edtf: string
  /** What the text left open and was taken from elsewhere; null where it says all itself. */
  readonly settledBy: 'weekday' | 'published' | 'year-in-text' | 'same-day' | 'archive' | null
  /** Whether the weekday that the text names is not that of the date. */
  readonly isOffWeekday: boolean
}

/** Works out which date words mean, for a text written at an anchor; null where that is not known. */
export function resolveReading(
  reading: DateReading,
  anchor: Anchor,
  tense: Tense,
): ResolvedDate | null {
  switch (reading.form) {
    case 'day':
      return resolveDay(reading, anchor, tense)
    case 'month':
    case 'season':
    case 'half':
      return resolvePart(reading, anchor, tense)
    case 'year':
      return said(String(reading.year))
    case 'period':
      return byPublished(periodAt(reading, anchor, tense))
    case 'relative-day':
      return byPublished(anchor.day ? addDays(anchor.day, reading.days) : anchor.month)
    case 'weekday':
      return anchor.day === null && anchor.month === null
        ? weekdayOfPage(reading, anchor, tense)
        : byPublished(anchor.day ? weekdayAt(reading, anchor.day, tense) : anchor.month)
    case 'ago':
      return byPublished(
        anchor.day && `${addDays(anchor.day, -reading.days)}${reading.about ? '~' : ''}`,
      )
    case 'distance':
      return null
  }
}

type Day = Extract<DateReading, { form: 'day' }>

function resolveDay(reading: Day, anchor: Anchor, tense: Tense): ResolvedDate | null {
  const { year, month, day, weekday } = reading
  if (year !== null) {
    const edtf = dayOf(year, month, day)
    const isOffWeekday = edtf !== null && weekday !== null && weekdayOf(edtf) !== weekday
    return edtf === null ? null : { edtf: spanOf(edtf, reading), settledBy: null, isOffWeekday }
  }
  const same = sameDayOfPage(reading, anchor)
  if (same) {
    const isOffWeekday = weekday !== null && weekdayOf(same) !== weekday
    return { edtf: spanOf(same, reading), settledBy: 'same-day', isOffWeekday }
  }
  const near = weekday === null || tense === 'past' ? null : dayToCome(reading, anchor)
  if (near !== null && weekdayOf(near) !== weekday)
    return { edtf: spanOf(near, reading), settledBy: yearSettler(anchor), isOffWeekday: true }
  const years = weekday === null ? [] : yearsWithWeekday(reading, weekday, anchor)
  const onWeekday = nearestDay(daysIn(years, reading), anchor, tense)
  if (onWeekday)
    return { edtf: spanOf(onWeekday, reading), settledBy: 'weekday', isOffWeekday: false }
  const nearest = nearestOfText(reading, anchor, tense)
  const found = nearest ?? dayOfArchive(reading, anchor)
  if (found === null) return null
  const settledBy = nearest === null ? 'archive' : yearSettler(anchor)
  return { edtf: spanOf(found, reading), settledBy, isOffWeekday: weekday !== null }
}

const SOON = 10

/** The day that comes soon after that of the text: the weekday beside it may be a slip. */
function dayToCome(reading: Day, { day }: Anchor): string | null {
  if (day === null) return null
  const days = daysIn([yearOf(day), yearOf(day) + 1], reading)
  return days.find((one) => one > day && daysFrom(day, one) <= SOON) ?? null
}

/** A day without a year in a year, or in a month that says its year; null where it is not in it. */
export function dayWithin(reading: Day, part: string): ResolvedDate | null {
  const day = dayOf(yearOf(part), reading.month, reading.day)
  if (day === null || !edtfContains(part, day)) return null
  const isOffWeekday = reading.weekday !== null && weekdayOf(day) !== reading.weekday
  return { edtf: spanOf(day, reading), settledBy: 'year-in-text', isOffWeekday }
}

/** The same day where the page says it in full, below a picture or elsewhere, and is not dated itself. */
function sameDayOfPage({ month, day }: Day, anchor: Anchor): string | null {
  if (reckoningDay(anchor) !== null) return null
  const [pageDays, headerDays] = [anchor.pageDays, anchor.headerDays].map((days) =>
    days.filter((one) => dayOf(yearOf(one), month, day) === one).toSorted(),
  )
  return pageDays?.at(-1) ?? headerDays?.at(-1) ?? null
}

/** “On Monday”, where the only Monday that the page says in full is below a picture or above the text. */
function weekdayOfPage(
  { weekday, shift }: Extract<DateReading, { form: 'weekday' }>,
  { pageDays, plannedDay }: Anchor,
  tense: Tense,
): ResolvedDate | null {
  if (shift !== null || tense !== 'past') return null
  const [day, ...others] = new Set(pageDays.filter((one) => weekdayOf(one) === weekday))
  if (day !== undefined && others.length === 0)
    return { edtf: day, settledBy: 'same-day', isOffWeekday: false }
  if (plannedDay === null) return null
  const before = DAYS_OF_WEEK.map((step) => addDays(plannedDay, -step))
  const last = before.find((one) => weekdayOf(one) === weekday)
  return last === undefined ? null : { edtf: last, settledBy: 'year-in-text', isOffWeekday: false }
}

const DAYS_OF_WEEK = [1, 2, 3, 4, 5, 6, 7]

const NEIGHBOURS = [-2, -1, 0, 1, 2]
/** A text that looks forward to a year speaks of its last months as often as of that year’s. */
const LATE_IN_THE_YEAR = 11

function nearestOfText(reading: Day, anchor: Anchor, tense: Tense): string | null {
  const turn = reckoningDay(anchor) === null ? dayByNewYear(reading, anchor) : null
  if (turn !== null) return turn
  const year = ownYear(anchor)
  if (year === null) return dayBeforePlan(reading, anchor) ?? onlyDaySince(reading, anchor)
  const isDated = reckoningDay(anchor) !== null
  if (!isDated && reading.month >= LATE_IN_THE_YEAR && anchor.latestYear === null) return null
  const years = isDated ? NEIGHBOURS.map((step) => year + step) : [year]
  return nearestDay(daysIn(years, reading), anchor, tense)
}

/** A day of the weeks before or behind the beginning of a year that the text greets. */
function dayByNewYear({ month, day }: Day, { newYear }: Anchor): string | null {
  if (newYear === null || (month > 1 && month < LATE_IN_THE_YEAR)) return null
  return dayOf(month === 1 ? newYear : newYear - 1, month, day)
}

/** How long before something is the plan for it spoken of. */
const LONGEST_PLAN = 300

/** The last such day before the month that the text looks forward to. */
function dayBeforePlan(reading: Day, { plannedMonth }: Anchor): string | null {
  if (plannedMonth === null) return null
  const year = yearOf(plannedMonth)
  const day = daysIn([year, year - 1], reading).find((one) => one.slice(0, MONTH) <= plannedMonth)
  return day !== undefined && daysFrom(day, `${plannedMonth}-01`) <= LONGEST_PLAN ? day : null
}

/** The day, where there is but one between what the text looks back to and the newest text of the archive. */
function onlyDaySince(reading: Day, { sinceMonth, asOf }: Anchor): string | null {
  if (sinceMonth === null || asOf === null) return null
  const years = yearsBetween(yearOf(sinceMonth), yearOf(asOf))
  const [day, ...others] = daysIn(years, reading).filter((one) => one >= sinceMonth && one <= asOf)
  return others.length === 0 ? (day ?? null) : null
}

const MONTH = 'YYYY-MM'.length

/** The last event of the archive on that day of a year that the text does not look back from. */
function dayOfArchive({ month, day }: Day, { since, archiveDays }: Anchor): string | null {
  const fitting = archiveDays.filter(
    (one) => dayOf(yearOf(one), month, day) === one && yearOf(one) >= (since ?? 0),
  )
  return fitting.toSorted().at(-1) ?? null
}

function spanOf(first: string, { lastDay, lastMonth }: Day): string {
  if (lastDay === null) return first
  const month = lastMonth ?? monthOf(first)
  const last = dayOf(yearOf(first) + (month < monthOf(first) ? 1 : 0), month, lastDay)
  return last !== null && last > first ? `${first}/${last}` : first
}

const WEEKDAYS_RETURN_WITHIN = 11

/** Years in which the day falls on the weekday: those near the text’s, or from the last it names on. */
function yearsWithWeekday(reading: Day, weekday: number, anchor: Anchor): readonly number[] {
  const start = anchor.since ?? anchor.year
  const dated = reckoningDay(anchor)
  if (dated === null && start === null) return latestWithWeekday(reading, weekday, anchor)
  const [first, last] =
    dated === null
      ? [start ?? 0, anchor.latestYear ?? (start ?? 0) + WEEKDAYS_RETURN_WITHIN]
      : [yearOf(dated) - WEEKDAYS_RETURN_WITHIN, yearOf(dated) + 1]
  return yearsBetween(first, last).filter((year) => isOnWeekday(reading, year, weekday))
}

/** Nothing tells the year of the text: the last in which the weekday fits, within the archive’s time. */
function latestWithWeekday(reading: Day, weekday: number, { asOf }: Anchor): readonly number[] {
  if (asOf === null) return []
  return yearsBetween(yearOf(asOf) - WEEKDAYS_RETURN_WITHIN, yearOf(asOf))
    .filter((year) => isOnWeekday(reading, year, weekday))
    .filter((year) => (dayOf(year, reading.month, reading.day) ?? '') <= asOf)
    .slice(-1)
}

function yearsBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}

function isOnWeekday({ month, day }: Day, year: number, weekday: number): boolean {
  const text = dayOf(year, month, day)
  return text !== null && weekdayOf(text) === weekday
}

function daysIn(years: readonly number[], { month, day }: Day): readonly string[] {
  return years.flatMap((year) => dayOf(year, month, day) ?? [])
}

/** How many days from its text a day without a year lies, where it can. */
const REACH: Readonly<Record<Tense, readonly [number, number]>> = {
  past: [-400, 45],
  future: [-7, 358],
}

function nearestDay(days: readonly string[], anchor: Anchor, tense: Tense): string | null {
  const from = tense === 'future' ? firstDay(anchor) : reckoningDay(anchor)
  if (from === null) return days[0] ?? null
  const [first, last] = REACH[tense]
  const fitting = days.filter((one) => {
    const ahead = daysFrom(from, one)
    return ahead >= first && ahead <= last
  })
  return (
    (fitting.length > 0 ? fitting : days).toSorted(
      (a, b) => distance(from, a, tense) - distance(from, b, tense),
    )[0] ?? null
  )
}

/** The first day on which a text may have been written. */
function firstDay({ day, month }: Anchor): string | null {
  return day ?? (month === null ? null : `${month}-01`)
}

function distance(from: string, day: string, tense: Tense): number {
  const days = daysFrom(from, day)
  return tense === 'future' && days < -7 ? 1000 - days : Math.abs(days)
}

/** What was on the weekday of tomorrow was today, in another time zone: a week ago it would be the last. */
const DAYS_TO_TOMORROW = 6

function weekdayAt(
  { weekday, shift, week }: Extract<DateReading, { form: 'weekday' }>,
  day: string,
  tense: Tense,
): string {
  if (week === 1 && shift === 1) return addDays(day, DAYS_OF_WEEK.length + daysUntil(weekday, day))
  if (week !== null) return addDays(day, 7 * week + weekday - weekdayOf(day))
  const back = (weekdayOf(day) - weekday + 7) % 7
  const isAhead = shift === 1 || (tense === 'future' && shift !== -1)
  if (isAhead) return addDays(day, (7 - back) % 7 || (shift === 1 ? 7 : 0))
  if (shift === null && back === DAYS_TO_TOMORROW) return addDays(day, 1)
  return addDays(day, -(shift === -1 && back === 0 ? 7 : back))
}

/** How many days ahead the next such weekday is. */
function daysUntil(weekday: number, day: string): number {
  return (weekday - weekdayOf(day) + 7) % 7 || 7
}

function said(edtf: string): ResolvedDate {
  return { edtf, settledBy: null, isOffWeekday: false }
}

function byPublished(edtf: string | null): ResolvedDate | null {
  return edtf === null ? null : { edtf, settledBy: 'published', isOffWeekday: false }
}
