import { edtfBounds } from '#domain/edtf/edtf-bounds.ts'
import { edtfContains } from '#domain/edtf/edtf-contains.ts'
import { addDays, daysFrom, weekdayOf } from '#match/calendar.ts'
import type { DateCandidate, DateRequest } from '#match/dates/date-candidates.ts'
import { namesParty } from '#match/dates/is-of-others.ts'
import { isPart, isSpan, type DateReading } from '#match/dates/date-reading.ts'
import type { ResolvedDate } from '#match/dates/resolve-reading.ts'

/** A candidate of which it is known when it was. */
export type ResolvedCandidate = DateCandidate & { readonly resolved: ResolvedDate }

/** Whether it is known when a candidate was. */
export function isResolved(candidate: DateCandidate): candidate is ResolvedCandidate {
  return candidate.resolved !== null
}

/**
 * What says the same more closely: the day in a month or a year; the days of a visit, of which one is
 * named; the day and month on which a weekday falls that was counted from the date of the page.
 */
export function closerCandidate(
  best: ResolvedCandidate,
  others: readonly ResolvedCandidate[],
  request: DateRequest,
): ResolvedCandidate {
  const { kind } = request
  const ahead = dayOfNextWeek(best, others, request)
  if (ahead !== null) return ahead
  const finer = others.find(
    (one) =>
      one.resolved.edtf !== best.resolved.edtf && holds(best, one) && isOfSameThing(best, one),
  )
  const whole = others.find((one) => isSpan(one.mention.reading) && holds(one, best))
  if (isPart(best.mention.reading) || !isDay(best)) return finer ?? best
  const named = others.find(
    (one) => isDayOfWeekday(one, best, request) || isInFull(one, best, request),
  )
  return named ?? (kind === 'visit' ? whole : undefined) ?? best
}

/** What a text says beside a contact settles no month in which it says the contact to be. */
function isOfSameThing(
  { tie: vague }: ResolvedCandidate,
  { tie, sentence }: ResolvedCandidate,
): boolean {
  if (vague !== 'contact') return true
  const isBeside = tie === 'near' || tie === 'loose'
  return isBeside ? sentence.cues.length > 0 : tie !== 'report'
}

/** “They will meet next week. … It is planned for Thursday”: that of the next week. */
function dayOfNextWeek(
  best: ResolvedCandidate,
  others: readonly ResolvedCandidate[],
  { stage }: DateRequest,
): ResolvedCandidate | null {
  const { reading } = best.mention
  if (stage !== 'announced' || !isBareWeekday(reading)) return null
  const week = others.find(
    ({ mention, sentence }) => isNextWeek(mention.reading) && sentence.index <= best.sentence.index,
  )
  const first = week && edtfBounds(week.resolved.edtf).earliest
  if (!first || edtfContains(week.resolved.edtf, best.resolved.edtf)) return null
  return { ...best, resolved: { ...best.resolved, edtf: addDays(first, reading.weekday) } }
}

function isNextWeek(reading: DateReading): boolean {
  return reading.form === 'period' && reading.period === 'week' && reading.shift === 1
}

type Weekday = Extract<DateReading, { form: 'weekday' }>

function isBareWeekday(reading: DateReading): reading is Weekday {
  return reading.form === 'weekday' && reading.shift === null && reading.week === null
}

/** Whether a day and month, said in full, fall on the weekday that is all that another says. */
function isDayOfWeekday(
  day: ResolvedCandidate,
  { mention, resolved, tie }: ResolvedCandidate,
  request: DateRequest,
): boolean {
  const { reading } = mention
  if (!isBareWeekday(reading) || day.mention.reading.form !== 'day') return false
  const first = edtfBounds(day.resolved.edtf).earliest
  if (first === null || first === resolved.edtf) return false
  // A page can be saved long after its text was written; beside other ties, some weeks are enough to doubt.
  const isSoon = Math.abs(daysFrom(first, resolved.edtf)) <= WEEKS_APART
  const isNear =
    day.tie === tie ||
    (day.sentence.index <= OPENING && (isSoon || namesParty(day.sentence, request.parties)))
  return isNear && weekdayOf(first) === weekdayOf(resolved.edtf)
}

/** “Today … on Sunday, 1 March”, on a page whose own day is but a guess: what is said in full is the day. */
function isInFull(
  { tie, mention, resolved }: ResolvedCandidate,
  best: ResolvedCandidate,
  { published }: DateRequest,
): boolean {
  const { reading } = best.mention
  const isToday = reading.form === 'relative-day' && reading.days === 0
  const isNamed = mention.reading.form === 'day' && mention.reading.weekday !== null
  if (!isToday || !isNamed || published.certainty === 'exact' || resolved.isOffWeekday) return false
  const day = edtfBounds(resolved.edtf).earliest
  const isOfIt = tie === 'contact' || tie === 'sentence'
  return isOfIt && day !== null && Math.abs(daysFrom(day, best.resolved.edtf)) <= DAYS_OF_CAPTURE
}

const OPENING = 1
/** In days. */
const DAYS_OF_CAPTURE = 2
const WEEKS_APART = 14

function holds(outer: ResolvedCandidate, inner: ResolvedCandidate): boolean {
  return edtfContains(outer.resolved.edtf, inner.resolved.edtf)
}

/** “Today” is no more than a month where that is all that the page says of itself. */
function isDay({ resolved }: ResolvedCandidate): boolean {
  return /^\d{4}-\d\d-\d\d/u.test(resolved.edtf)
}
