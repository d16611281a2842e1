import { edtfBounds } from '#domain/edtf/edtf-bounds.ts'
import { contradictsDate } from '#match/archive/contradicts-date.ts'
import { isInPerson, type Point } from '#match/archive/event-fit.ts'
import { daysFrom, isFullDay } from '#match/calendar.ts'
import type { Telling } from '#match/grouping/telling.ts'

/**
 * What the dates of two tellings say of whether they are of one event: null where they exclude it.
 * A day of tolerance is for time zones; the date of a page alone may lie days after the event.
 */
export function dateEvidence(a: Telling, b: Telling): Point | null {
  if (a.edtf !== null && b.edtf !== null) return ofTwoDates(a, b, [a.edtf, b.edtf])
  const days = daysOfYearBetween(a, b)
  if (a.edtf !== null && contradictsDate(b, a.edtf)) return isVisitDay(a, b, days) ? NOTHING : null
  if (b.edtf !== null && contradictsDate(a, b.edtf)) return isVisitDay(a, b, days) ? NOTHING : null
  if (days !== null) return ofDaysOfYear(a, b, days)
  return areOtherWeekdays(a, b) ? null : NOTHING
}

const NOTHING: Point = { points: 0, reason: '' }
const DAYS_OF_A_VISIT = 3
const DAYS_UNTIL_IT_IS_TOLD = 3

function ofTwoDates(a: Telling, b: Telling, [one, other]: readonly [string, string]): Point | null {
  const areDays = isFullDay(one) && isFullDay(other)
  if (one === other && areDays) return { points: 6, reason: 'the same day' }
  if (one === other) return { points: 3.5, reason: 'the same date, in part' }
  const apart = daysApart(one, other)
  if (apart === 0) return areDays ? null : { points: 2.5, reason: 'the dates overlap' }
  if (apart === 1) return { points: 4, reason: 'a day apart, as time zones allow' }
  const isLate = (a.isDateOfPage || b.isDateOfPage) && apart <= DAYS_UNTIL_IT_IS_TOLD
  if (isLate) return { points: 3, reason: 'told within days of it' }
  if (areInPerson(a, b) && apart <= DAYS_OF_A_VISIT)
    return { points: 2, reason: 'days of one visit' }
  return null
}

const DAYS_OF_A_MISREADING = 7

/** Whether both say their days, so far apart that no misread weekday or time zone explains it. */
export function areFarApart(a: Telling, b: Telling): boolean {
  if (a.edtf === null || b.edtf === null || a.isDateOfPage || b.isDateOfPage) return false
  return daysApart(a.edtf, b.edtf) > DAYS_OF_A_MISREADING
}

/** How many days lie between two dates; 0 where they overlap. */
function daysApart(one: string, other: string): number {
  const [a, b] = [edtfBounds(one), edtfBounds(other)]
  const gap = (end: string | null, start: string | null) =>
    end === null || start === null ? 0 : daysFrom(end, start)
  return Math.max(0, gap(a.latest, b.earliest), gap(b.latest, a.earliest))
}

function areInPerson(a: Telling, b: Telling): boolean {
  return isInPerson(a.kind) && isInPerson(b.kind)
}

/** How many days of the year lie between two, of which at least one lacks its year. */
function daysOfYearBetween(a: Telling, b: Telling): number | null {
  const [one, other] = [dayOfYearOf(a), dayOfYearOf(b)]
  if (one === null || other === null) return null
  return Math.abs(daysFrom(`2000-${one}`, `2000-${other}`))
}

function dayOfYearOf({ edtf, dayOfYear }: Telling): string | null {
  return dayOfYear ?? (/^\d{4}-\d\d-\d\d/.test(edtf ?? '') ? (edtf?.slice(5, 10) ?? null) : null)
}

/** Whether only the day is another, and both days can be of one visit. */
function isVisitDay(a: Telling, b: Telling, days: number | null): boolean {
  return days !== null && days <= DAYS_OF_A_VISIT && days > 1 && areInPerson(a, b)
}

function ofDaysOfYear(a: Telling, b: Telling, days: number): Point | null {
  if (days <= 1) return { points: 4, reason: 'the same day and month, and the year is not said' }
  return areInPerson(a, b) && days <= DAYS_OF_A_VISIT
    ? { points: 2, reason: 'days of one visit, and the year is not said' }
    : null
}

function areOtherWeekdays({ weekday: a }: Telling, { weekday: b }: Telling): boolean {
  return a !== null && b !== null && ![0, 1, 6].includes(Math.abs(a - b))
}
