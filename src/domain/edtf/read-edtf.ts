import { utc } from '@date-fns/utc'
import { isValid } from 'date-fns/isValid'
import { parseISO } from 'date-fns/parseISO'
import { boundsOf } from '#domain/edtf/bounds-of.ts'
import type {
  Edtf,
  EdtfInterval,
  EdtfPoint,
  IntervalEnd,
  Qualification,
  SeasonNumber,
} from '#domain/edtf/edtf.ts'

const POINT = /^([\dX]{4}(?:-[\dX]{2}){0,2})([?~%]?)$/
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const MONTH = /^(\d{4})-(0[1-9]|1[0-2])(-XX)?$/
const SEASON = /^(\d{4})-(2[1-4])$/
const YEAR = /^(\d{4})(-XX(?:-XX)?)?$/
const YEARS = /^(\d{2})(?:(\d)X|XX)$/

/** It would end in the year 10000. */
const LAST_WINTER = '9999-24'

/** Reads a date of the subset that `parseEdtf` describes; null where it is none. */
export function readEdtf(text: string): Edtf | null {
  return text.includes('/') ? readInterval(text) : readPoint(text)
}

function readInterval(text: string): EdtfInterval | null {
  const [start, end, ...rest] = text.split('/').map(readEnd)
  if (!start || !end || rest.length > 0) return null
  const dates = [start, end].filter((side) => typeof side !== 'string')
  if (dates.length === 0) return null
  const interval: EdtfInterval = {
    kind: 'interval',
    text,
    start,
    end,
    uncertain: dates.some((date) => date.uncertain),
    approximate: dates.some((date) => date.approximate),
  }
  return isReversed(interval) ? null : interval
}

function readEnd(text: string): IntervalEnd | null {
  if (text === '') return 'unknown'
  return text === '..' ? 'open' : readPoint(text)
}

function isReversed(interval: EdtfInterval): boolean {
  const { earliest, latest } = boundsOf(interval)
  return earliest !== null && latest !== null && earliest > latest
}

function readPoint(text: string): EdtfPoint | null {
  const [, plain = '', mark = ''] = POINT.exec(text) ?? []
  if (plain === '' || plain.startsWith('0000')) return null
  const common = { text, ...qualification(mark) }
  return readDay(plain, common) ?? readMonth(plain, common) ?? readYear(plain, common)
}

type Common = Qualification & { readonly text: string }

function qualification(mark: string): Qualification {
  return { uncertain: mark === '?' || mark === '%', approximate: mark === '~' || mark === '%' }
}

function readDay(plain: string, common: Common): EdtfPoint | null {
  const [, year, month, day] = DAY.exec(plain) ?? []
  if (!year || !month || !day || !isValid(parseISO(plain, { in: utc }))) return null
  return { kind: 'day', ...common, year, month, day }
}

function readMonth(plain: string, common: Common): EdtfPoint | null {
  const [, year, month, someDay] = MONTH.exec(plain) ?? []
  if (!year || !month) return null
  return { kind: someDay ? 'day-of-month' : 'month', ...common, year, month }
}

function readYear(plain: string, common: Common): EdtfPoint | null {
  const [, year, unspecified] = YEAR.exec(plain) ?? []
  if (!year) return readSeason(plain, common) ?? readYears(plain, common)
  if (!unspecified) return { kind: 'year', ...common, year }
  return { kind: unspecified === '-XX' ? 'month-of-year' : 'day-of-year', ...common, year }
}

function readSeason(plain: string, common: Common): EdtfPoint | null {
  const [, year, season] = SEASON.exec(plain) ?? []
  if (!year || plain === LAST_WINTER) return null
  return { kind: 'season', ...common, year, season: season as SeasonNumber }
}

/** The years `000X` and `00XX` would begin with the year 0000, which does not exist. */
function readYears(plain: string, common: Common): EdtfPoint | null {
  const [, century, decade] = YEARS.exec(plain) ?? []
  const known = `${century ?? ''}${decade ?? ''}`
  if (!century || Number(known) === 0) return null
  return {
    kind: decade ? 'decade' : 'century',
    ...common,
    first: known.padEnd(4, '0'),
    last: known.padEnd(4, '9'),
  }
}
