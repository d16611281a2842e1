import { utc } from '@date-fns/utc'
import { addMonths } from 'date-fns/addMonths'
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth'
import { lightFormat } from 'date-fns/lightFormat'
import { parseISO } from 'date-fns/parseISO'
import type { Edtf, EdtfPoint, EdtfSeason, IntervalEnd } from '#domain/edtf/edtf.ts'

/** The inclusive days between which a date lies, `YYYY-MM-DD`; null where an end is open or unknown. */
export interface Bounds {
  readonly earliest: string | null
  readonly latest: string | null
}

/** The bounds of a date that has been read; see `edtfBounds`. */
export function boundsOf(date: Edtf): Bounds {
  if (date.kind !== 'interval') return pointBounds(date)
  return { earliest: endBounds(date.start).earliest, latest: endBounds(date.end).latest }
}

function endBounds(end: IntervalEnd): Bounds {
  return typeof end === 'string' ? { earliest: null, latest: null } : pointBounds(end)
}

function pointBounds(date: EdtfPoint): Bounds {
  switch (date.kind) {
    case 'day':
      return oneDay(`${date.year}-${date.month}-${date.day}`)
    case 'month':
    case 'day-of-month':
      return months(`${date.year}-${date.month}-01`, 1)
    case 'season':
      return months(`${date.year}-${firstMonth(date)}-01`, 3)
    case 'year':
    case 'month-of-year':
    case 'day-of-year':
      return { earliest: `${date.year}-01-01`, latest: `${date.year}-12-31` }
    case 'decade':
    case 'century':
      return { earliest: `${date.first}-01-01`, latest: `${date.last}-12-31` }
  }
}

function oneDay(day: string): Bounds {
  return { earliest: day, latest: day }
}

function months(earliest: string, count: number): Bounds {
  const last = lastDayOfMonth(addMonths(parseISO(earliest, { in: utc }), count - 1))
  return { earliest, latest: lightFormat(last, 'yyyy-MM-dd') }
}

function firstMonth({ season }: EdtfSeason): string {
  return { '21': '03', '22': '06', '23': '09', '24': '12' }[season]
}
