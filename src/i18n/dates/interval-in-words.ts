import type { EdtfDay, EdtfInterval, EdtfMonth, EdtfPoint, IntervalEnd } from '#domain/edtf/edtf.ts'
import { monthName } from '#i18n/dates/month-name.ts'
import { doubted, plainInWords, pointInWords } from '#i18n/dates/point-in-words.ts'
import type { Wording } from '#i18n/dates/wording.ts'

const HALVES: ReadonlyMap<string, 'first' | 'second'> = new Map([
  ['01/06', 'first'],
  ['07/12', 'second'],
])

/** Puts an interval into words, saying once what its two ends share. */
export function intervalInWords(interval: EdtfInterval, wording: Wording): string {
  const { start, end } = interval
  if (typeof start === 'string') return untilInWords(start, end, wording)
  if (typeof end === 'string') return fromInWords(start, end, wording)
  if (start.text === end.text) return pointInWords(start, 'alone', wording)
  if (!areAlike(start, end)) return fromToInWords(start, end, wording)
  return doubted(spanInWords(start, end, wording), { ...start, governed: false }, wording)
}

/** Whether both ends are of one kind and marked alike, so that what they share can be said once. */
export function areAlike(start: EdtfPoint, end: EdtfPoint): boolean {
  return (
    start.kind === end.kind &&
    start.uncertain === end.uncertain &&
    start.approximate === end.approximate
  )
}

function untilInWords(start: 'open' | 'unknown', end: IntervalEnd, wording: Wording): string {
  if (typeof end === 'string') throw new RangeError('An interval has a date on one side at least.')
  const date = pointInWords(end, 'governed', wording)
  return wording.t(start === 'open' ? 'date.until' : 'date.until.unknownStart', { date })
}

function fromInWords(start: EdtfPoint, end: 'open' | 'unknown', wording: Wording): string {
  const date = pointInWords(start, 'governed', wording)
  return wording.t(end === 'open' ? 'date.from' : 'date.from.unknownEnd', { date })
}

function fromToInWords(start: EdtfPoint, end: EdtfPoint, wording: Wording): string {
  return wording.t('date.fromTo', {
    from: pointInWords(start, 'governed', wording),
    to: pointInWords(end, 'governed', wording),
  })
}

function spanInWords(start: EdtfPoint, end: EdtfPoint, wording: Wording): string {
  const { t } = wording
  if (start.kind === 'day' && end.kind === 'day' && start.year === end.year) {
    return daysInWords(start, end, wording)
  }
  if (start.kind === 'month' && end.kind === 'month' && start.year === end.year) {
    return monthsInWords(start, end, wording)
  }
  if (start.kind === 'year' && end.kind === 'year') {
    return t('date.years', { from: start.year, to: end.year })
  }
  const withYear = wording.withYear && !areSeasonsOfOneYear(start, end)
  const from = plainInWords(start, false, { ...wording, withYear })
  return t('date.span', { from, to: plainInWords(end, false, wording) })
}

/** A winter belongs to two years, which it must name. */
function areSeasonsOfOneYear(start: EdtfPoint, end: EdtfPoint): boolean {
  if (start.kind !== 'season' || end.kind !== 'season') return false
  return start.year === end.year && end.season !== '24'
}

function daysInWords(start: EdtfDay, end: EdtfDay, wording: Wording): string {
  const { t, locale, withYear } = wording
  if (start.month !== end.month) {
    const from = plainInWords(start, false, { ...wording, withYear: false })
    return t('date.span', { from, to: plainInWords(end, false, wording) })
  }
  return t(withYear ? 'date.days' : 'date.days.short', {
    from: String(Number(start.day)),
    to: String(Number(end.day)),
    month: monthName(start.month, locale).inDate,
    year: start.year,
  })
}

function monthsInWords(start: EdtfMonth, end: EdtfMonth, wording: Wording): string {
  const { t, locale, withYear } = wording
  const half = HALVES.get(`${start.month}/${end.month}`)
  if (half) {
    return t(withYear ? `date.half.${half}` : `date.half.${half}.short`, { year: start.year })
  }
  const to = plainInWords(end, false, wording)
  return t('date.months', { from: monthName(start.month, locale).alone, to })
}
