import { edtfContains } from '#domain/edtf/edtf-contains.ts'
import type { DateCandidate, DateRequest } from '#match/dates/date-candidates.ts'
import { isPart } from '#match/dates/date-reading.ts'
import type { ResolvedDate } from '#match/dates/resolve-reading.ts'

/** A candidate of which it is known when it was. */
export type ResolvedCandidate = DateCandidate & { readonly resolved: ResolvedDate }

/** Whether it is known when a candidate was. */
export function isResolved(candidate: DateCandidate): candidate is ResolvedCandidate {
  return candidate.resolved !== null
}

/** What says the same more closely: the day in a month or a year; the days of a visit, of which one is named. */
export function closerCandidate(
  best: ResolvedCandidate,
  others: readonly ResolvedCandidate[],
  { kind }: DateRequest,
): ResolvedCandidate {
  const finer = others.find((one) => one.resolved.edtf !== best.resolved.edtf && holds(best, one))
  const whole = others.find((one) => isSpanOfDays(one) && holds(one, best))
  if (isPart(best.mention.reading) || !isDay(best)) return finer ?? best
  return (kind === 'visit' ? whole : undefined) ?? best
}

function holds(outer: ResolvedCandidate, inner: ResolvedCandidate): boolean {
  return edtfContains(outer.resolved.edtf, inner.resolved.edtf)
}

/** “Today” is no more than a month where that is all that the page says of itself. */
function isDay({ resolved }: ResolvedCandidate): boolean {
  return /^\d{4}-\d\d-\d\d/u.test(resolved.edtf)
}

function isSpanOfDays({ mention: { reading } }: ResolvedCandidate): boolean {
  return reading.form === 'day' && reading.lastDay !== null
}
