import { daysFrom, yearOf } from '#match/calendar.ts'
import type { DateCandidate, DateRequest } from '#match/dates/date-candidates.ts'
import { isPart } from '#match/dates/date-reading.ts'
import { dayInYear } from '#match/dates/day-in-year.ts'
import { dayIn } from '#match/dates/day-in.ts'
import { dayWithin } from '#match/dates/resolve-reading.ts'

/** Days without a year, with that which the text says of the same contact or of a day nearby. */
export function withYearSaid(
  candidates: readonly DateCandidate[],
  request: DateRequest,
): readonly DateCandidate[] {
  return withYearBeside(withYearOfContact(candidates), request)
}

/** A day without a year is in the year, or the month of a year, that the text says of the same contact. */
function withYearOfContact(candidates: readonly DateCandidate[]): readonly DateCandidate[] {
  const year = candidates.find(
    ({ tie, mention }) => tie === 'contact' && 'year' in mention.reading && isPart(mention.reading),
  )?.resolved?.edtf
  if (year === undefined) return candidates
  return candidates.map((one) => {
    const { reading } = one.mention
    if (one.resolved || reading.form !== 'day' || one.tie === 'loose') return one
    const resolved = dayWithin(reading, year)
    return resolved ? { ...one, resolved } : one
  })
}

/** How far two days of one text lie apart that are of the same weeks. */
const SAME_WEEKS = 7

/** A day without a year is in that of the only full date nearby: “on 7 May”, where the text says “8 May 2020”. */
function withYearBeside(
  candidates: readonly DateCandidate[],
  { all }: DateRequest,
): readonly DateCandidate[] {
  const full = all
    .flatMap(({ sentence }) => sentence.dates)
    .flatMap((mention) => dayIn(mention) ?? [])
  return candidates.map((one) => {
    const { reading } = one.mention
    if (one.resolved || reading.form !== 'day') return one
    const years = new Set(
      full.flatMap((day) => {
        const same = dayInYear(reading, yearOf(day))
        return same !== null && Math.abs(daysFrom(same, day)) <= SAME_WEEKS ? [yearOf(day)] : []
      }),
    )
    const [year, ...others] = years
    const resolved =
      year !== undefined && others.length === 0 ? dayWithin(reading, String(year)) : null
    return resolved ? { ...one, resolved } : one
  })
}
