import { utc } from '@date-fns/utc'
import { getDaysInMonth } from 'date-fns/getDaysInMonth'
import { parseISO } from 'date-fns/parseISO'
import { readEdtf } from '#domain/edtf/read-edtf.ts'
import { usualMistakes } from '#domain/edtf/usual-mistakes.ts'

/** Why a text is no date, in one sentence, and in another what to write instead. */
export interface EdtfRefusal {
  readonly reason: string
  readonly hint: string
}

/** Explains why `readEdtf` gives null for a text. */
export function explainEdtf(text: string): EdtfRefusal {
  if (text.trim() === '') return empty
  return (
    usualMistake(text) ??
    badEnd(text) ??
    noDate(text) ??
    badCalendarDate(text) ??
    badYear(text) ?? { reason: `${quoted(text)} is not a date in a known form.`, hint: FORMS }
  )
}

const FORMS =
  'Write a year, month or day, as in “2025”, “2025-01” or “2025-01-22”; put “~” behind it for “about”, “?” for “probably”, and “/” between the first and the last date of a span.'

const empty: EdtfRefusal = {
  reason: 'The date is empty, “”.',
  hint: 'Write a day, month or year, as in “2025-01-22”, “2025-01” or “2025”.',
}

function usualMistake(text: string): EdtfRefusal | null {
  for (const { is, meant } of usualMistakes) {
    const dates = meant(text).filter((date) => readEdtf(date) !== null)
    if (dates.length > 0) {
      return { reason: `${quoted(text)} ${is}.`, hint: `Write ${dates.map(quoted).join(' or ')}.` }
    }
  }
  return null
}

/** Of an interval with one bad end, that end is what needs explaining. */
function badEnd(text: string): EdtfRefusal | null {
  const ends = text.split('/')
  if (ends.length > 2) {
    return { reason: `${quoted(text)} has more than one slash.`, hint: SPAN }
  }
  const bad = ends.find((end) => end !== '' && end !== '..' && readEdtf(end) === null)
  return ends.length === 2 && bad !== undefined ? explainEdtf(bad) : null
}

const SPAN =
  'Write the first and the last date of a span with one slash between them, as in “2025-01/2025-03”.'

function noDate(text: string): EdtfRefusal | null {
  if (!/^[./?~%]+$/.test(text)) return null
  return {
    reason: `${quoted(text)} names no date.`,
    hint: 'Write a date on one side of the slash at least, as in “2024-05/..” for a span that still lasts.',
  }
}

function badCalendarDate(text: string): EdtfRefusal | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}|XX))?[?~%]?$/.exec(text) ?? []
  if (!year || !month || year === '0000' || text === '9999-24') return null
  if (/^2[1-4]$/.test(month) && day) return dayOfSeason(text, year, month)
  if (!/^(?:0[1-9]|1[0-2])$/.test(month)) return badMonth(text, month)
  return day && day !== 'XX' ? badDay(text, `${year}-${month}`) : null
}

function dayOfSeason(text: string, year: string, season: string): EdtfRefusal {
  return {
    reason: `${quoted(text)} has no month: ${quoted(season)} stands for a season, and a season has no days.`,
    hint: `Write the month from 01 to 12, as in ${quoted(`${year}-01-22`)}, or the season alone, ${quoted(`${year}-${season}`)}.`,
  }
}

function badMonth(text: string, month: string): EdtfRefusal {
  return {
    reason: `${quoted(text)} has ${quoted(month)} where the month belongs, and there is no such month.`,
    hint: 'Write a month from 01 to 12, or a season: 21 for spring, 22 for summer, 23 for autumn, 24 for winter.',
  }
}

function badDay(text: string, month: string): EdtfRefusal {
  const first = parseISO(`${month}-01`, { in: utc })
  const days = String(getDaysInMonth(first))
  const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(first)
  return {
    reason: `There is no such day as ${quoted(text)}: ${name} ${month.slice(0, 4)} has ${days} days.`,
    hint: `Write a day from 01 to ${days}, or ${quoted(month)} where the day is not known.`,
  }
}

function badYear(text: string): EdtfRefusal | null {
  if (/^(?:0000|000X|00XX|9999-24)/.test(text) || /^[+-]?(?!\d{4}(?!\d))\d+(?!\d*X)/.test(text)) {
    return {
      reason: `${quoted(text)} does not keep to the years from 0001 to 9999.`,
      hint: 'Write the year with four digits, as in “2025” or “2025-01-22”.',
    }
  }
  if (!text.includes('X')) return null
  return {
    reason: `${quoted(text)} leaves digits open in a place where they must be known.`,
    hint: 'Write “2025-01-XX” for some day of a month, “2025-XX” for some month of a year, “202X” for some year of a decade.',
  }
}

function quoted(text: string): string {
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`
}
