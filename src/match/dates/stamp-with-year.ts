import { daysFrom, weekdayOf, yearOf } from '#match/calendar.ts'
import type { Anchor } from '#match/dates/anchor.ts'
import type { DateReading } from '#match/dates/date-reading.ts'
import { dayInYear } from '#match/dates/day-in-year.ts'
import { dayIn } from '#match/dates/day-in.ts'
import type { PageDate } from '#match/dates/find-page-dates.ts'
import type { PublishedFinding } from '#match/dates/find-published.ts'
import { isOfAnotherYear } from '#match/dates/is-of-another-year.ts'
import { resolveReading, type ResolvedDate } from '#match/dates/resolve-reading.ts'
import { weekdayOfNews } from '#match/dates/weekday-of-news.ts'
import type { ReadContact } from '#match/event/read-contact.ts'
import type { DatedFinding } from '#match/findings.ts'
import type { ReadSentence } from '#match/text/read-sentences.ts'

interface Read {
  readonly dates: readonly PageDate[]
  readonly anchor: Anchor
  readonly contact: ReadContact
  readonly sentences: readonly ReadSentence[]
}

/**
 * A date at the top that names no year, with the year that the text speaks of, or that of the copyright, or
 * that which its weekday settles; it says more of when the text was written than the day on which that was
 * last changed.
 */
export function stampWithYear(found: PublishedFinding, read: Read): DatedFinding {
  const { published, isOfChange, withoutYear } = found
  const isKnown = published.edtf !== null && !isOfChange
  if (isKnown || withoutYear?.reading.form !== 'day') return published
  const { reading, words } = withoutYear
  const weekday = reading.weekday ?? weekdayOfNews(read.sentences, read.contact)
  const resolved = resolveReading({ ...reading, weekday }, read.anchor, 'past')
  const edtf =
    (isSaidElsewhere(resolved)
      ? resolved.edtf
      : dayOfCopyright(reading, found.yearOfCopyright, read)) ??
    resolved?.edtf ??
    dayBehindOthers(reading, read.dates)
  if (edtf === null) return published
  return { edtf, basis: `“${words}” (printed; the year is not)`, certainty: 'inferred' }
}

/** Whether the page says the same day in full, or the text its year. */
function isSaidElsewhere(resolved: ResolvedDate | null): resolved is ResolvedDate {
  return resolved?.settledBy === 'same-day' || resolved?.settledBy === 'year-in-text'
}

/** Sites leave out the year that they are in, which their copyright names; unless the weekday is of another. */
function dayOfCopyright(
  reading: ReadingOfDay,
  year: number | null,
  { anchor, sentences }: Read,
): string | null {
  if (year === null || year < (anchor.since ?? 0)) return null
  const day = dayInYear(reading, year)
  if (day === null) return null
  const isOffWeekday = reading.weekday !== null && weekdayOf(day) !== reading.weekday
  return isOffWeekday || isOfAnotherYear(day, sentences) ? null : day
}

type ReadingOfDay = Extract<DateReading, { form: 'day' }>

/** How old other stories of a site are at most that are shown beside a new one. */
const OLDEST_BESIDE = 60

/** A day right after the newest of those that the page shows with their year behind its text. */
function dayBehindOthers(reading: DateReading, dates: readonly PageDate[]): string | null {
  const shown = dates
    .filter(({ isBehindText }) => isBehindText)
    .flatMap(({ mention }) => dayIn(mention) ?? [])
  const newest = shown.toSorted().at(-1)
  if (newest === undefined) return null
  const days = [0, 1].flatMap((step) => dayInYear(reading, yearOf(newest) + step) ?? [])
  return days.find((day) => day >= newest && daysFrom(newest, day) <= OLDEST_BESIDE) ?? null
}
