import { edtfBounds } from '#domain/edtf/edtf-bounds.ts'
import { addDays } from '#match/calendar.ts'

interface Sought {
  readonly edtf: string | null
  readonly isDateOfPage: boolean
}

interface DateFit {
  readonly points: number
  readonly reason: string
}

const DAYS_UNTIL_IT_IS_TOLD = 3
const FULL_DAY = /^\d{4}-\d\d-\d\d$/

/** How well the date of a contact fits that of an event; null where they cannot be the same. */
export function dateFit({ edtf, isDateOfPage }: Sought, eventDate: string): DateFit | null {
  if (edtf === null) return { points: -0.1, reason: 'the date of the contact is not known' }
  if (edtf === eventDate) {
    return FULL_DAY.test(edtf)
      ? { points: isDateOfPage ? 0.4 : 0.45, reason: 'the same day' }
      : { points: 0.35, reason: 'the same date, in part' }
  }
  const a = widened(edtf, isDateOfPage ? DAYS_UNTIL_IT_IS_TOLD : 1)
  const b = edtfBounds(eventDate)
  const meets = (b.earliest ?? '') <= a.latest && (b.latest ?? '~') >= a.earliest
  if (!meets) return null
  if (!FULL_DAY.test(edtf) || !FULL_DAY.test(eventDate)) {
    return { points: 0.25, reason: 'the dates overlap' }
  }
  return isDateOfPage
    ? { points: 0.3, reason: 'told within days of it' }
    : { points: 0.4, reason: 'a day apart, as time zones allow' }
}

function widened(edtf: string, before: number): { earliest: string; latest: string } {
  const { earliest, latest } = edtfBounds(edtf)
  return {
    earliest: earliest === null ? '' : addDays(earliest, -before),
    latest: latest === null ? '~' : addDays(latest, 1),
  }
}
