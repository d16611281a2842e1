import type { Edtf } from '#domain/edtf/edtf.ts'
import { parseValidEdtf } from '#domain/edtf/parse-edtf.ts'
import { isExactDate } from '#domain/edtf/is-exact-date.ts'
import { datetimeAttribute } from '#i18n/dates/datetime-attribute.ts'

/** The beginning and the end of something, in ISO 8601. */
export interface IsoDates {
  readonly startDate?: string
  readonly endDate?: string
}

/**
 * A date as ISO 8601 can say it: a certain day, month or year, or the first and the last day of
 * several. Nothing where there is a doubt, which schema.org has no words for.
 * @example isoDates('2025-05-07/2025-05-10') // { startDate: '2025-05-07', endDate: '2025-05-10' }
 */
export function isoDates(edtf: string): IsoDates {
  const startDate = datetimeAttribute(edtf)
  if (startDate !== undefined) return { startDate }
  return isExactDate(edtf) ? endsOf(parseValidEdtf(edtf)) : {}
}

/** A date that is certain to the day; undefined for any other. */
export function certainDay(edtf: string | null): string | undefined {
  if (edtf === null) return undefined
  const day = datetimeAttribute(edtf)
  return day?.length === 'YYYY-MM-DD'.length ? day : undefined
}

function endsOf(date: Edtf): IsoDates {
  if (date.kind !== 'interval') return {}
  const { start, end } = date
  if (typeof start === 'string' || typeof end === 'string') return {}
  return { startDate: start.text, endDate: end.text }
}
