import type { EdtfDay, EdtfMonth, EdtfPoint, EdtfSeason, Qualification } from '#domain/edtf/edtf.ts'
import { monthName } from '#i18n/dates/month-name.ts'
import type { Wording } from '#i18n/dates/wording.ts'

/** What surrounds a date: nothing, other dates, or a preposition that governs its case. */
export type Surroundings = 'alone' | 'among-dates' | 'governed'

/** Puts a single date into words, with its doubts. */
export function pointInWords(
  date: EdtfPoint,
  surroundings: Surroundings,
  wording: Wording,
): string {
  const isCertain = !date.uncertain && !date.approximate
  if (date.kind === 'decade' && isCertain && surroundings === 'alone') {
    return wording.t('date.decade.within', { first: date.first })
  }
  const words = plainInWords(date, surroundings === 'governed', wording)
  return doubted(words, { ...date, governed: surroundings === 'governed' }, wording)
}

/** Puts the doubts of a date in front of its words. */
export function doubted(
  date: string,
  { uncertain, approximate, governed }: Qualification & { readonly governed: boolean },
  { t }: Wording,
): string {
  if (uncertain && approximate) {
    return t(governed ? 'date.probablyAbout.governed' : 'date.probablyAbout', { date })
  }
  if (uncertain) return t(governed ? 'date.probably.governed' : 'date.probably', { date })
  if (approximate) return t(governed ? 'date.about.governed' : 'date.about', { date })
  return date
}

/** A single date in words, without its doubts. */
export function plainInWords(date: EdtfPoint, governed: boolean, wording: Wording): string {
  const { t, locale, withYear } = wording
  switch (date.kind) {
    case 'day':
      return dayInWords(date, wording)
    case 'month':
      return monthInWords(date, governed, wording)
    case 'season':
      return seasonInWords(date, governed, wording)
    case 'year':
      return t(governed ? 'date.year.governed' : 'date.year', { year: date.year })
    case 'day-of-month': {
      const values = { month: monthName(date.month, locale).inDate, year: date.year }
      if (!withYear) return t('date.dayOfMonth.short', values)
      return t(governed ? 'date.dayOfMonth.governed' : 'date.dayOfMonth', values)
    }
    case 'month-of-year':
      return t(governed ? 'date.monthOfYear.governed' : 'date.monthOfYear', { year: date.year })
    case 'day-of-year':
      return t(governed ? 'date.dayOfYear.governed' : 'date.dayOfYear', { year: date.year })
    case 'decade':
      return t(governed ? 'date.decade.governed' : 'date.decade', { first: date.first })
    case 'century': {
      const { first, last } = date
      return t(governed ? 'date.century.governed' : 'date.century', { first, last })
    }
  }
}

function dayInWords(date: EdtfDay, { t, locale, withYear }: Wording): string {
  return t(withYear ? 'date.day' : 'date.day.short', {
    day: String(Number(date.day)),
    month: monthName(date.month, locale).inDate,
    year: date.year,
  })
}

function monthInWords(
  date: EdtfMonth,
  governed: boolean,
  { t, locale, withYear }: Wording,
): string {
  const { alone, inDate } = monthName(date.month, locale)
  if (!withYear) return alone
  if (governed) return t('date.month.governed', { month: inDate, year: date.year })
  return t('date.month', { month: alone, year: date.year })
}

function seasonInWords(date: EdtfSeason, governed: boolean, { t, withYear }: Wording): string {
  const { year, season } = date
  if (season === '24') {
    const values = { year, nextYear: followingYear(year) }
    return t(governed ? 'date.season.24.governed' : 'date.season.24', values)
  }
  if (!withYear) return t(`date.season.${season}.short`)
  return t(governed ? `date.season.${season}.governed` : `date.season.${season}`, { year })
}

/** Its last two digits, as winters are written: 2023/24, but 1999/2000. */
function followingYear(year: string): string {
  const next = String(Number(year) + 1).padStart(4, '0')
  return next.endsWith('00') ? next : next.slice(2)
}
