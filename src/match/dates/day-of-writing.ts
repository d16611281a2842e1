import { addDays, daysFrom, yearOf } from '#match/calendar.ts'
import type { DateMention } from '#match/dates/date-reading.ts'
import { dayInYear } from '#match/dates/day-in-year.ts'
import type { PublishedFinding } from '#match/dates/find-published.ts'
import type { DatedFinding, Flag } from '#match/findings.ts'
import type { ReadSentence } from '#match/text/read-sentences.ts'

/** When a text was written by its own words, and that the page says otherwise. */
export interface DayOfWriting {
  readonly published: DatedFinding
  readonly flag: Flag
}

const LEAD = 3

/**
 * “Today, 7 August” on a page that is only marked with another day: the text knows better when it was
 * written. Null where the page says itself when it appeared, or nothing contradicts it.
 */
export function dayOfWriting(
  { published: { edtf, certainty, basis } }: PublishedFinding,
  sentences: readonly ReadSentence[],
): DayOfWriting | null {
  if (edtf?.length !== FULL || certainty === 'exact') return null
  const lead = sentences.filter(({ index }) => index < LEAD)
  for (const sentence of lead) {
    const pair = pairIn(sentence)
    const day = pair && nearestDay(pair, edtf)
    if (!day || Math.abs(daysFrom(edtf, day)) <= DAY_OF_ANOTHER_ZONE) continue
    const words = `“${sentence.text.slice(pair.called.start, pair.named.end)}”`
    return {
      published: {
        edtf: day,
        basis: `${words} (the text says what day it is; the page: ${basis})`,
        certainty: 'inferred',
      },
      flag: {
        rule: 'dates-disagree',
        line: sentence.line,
        message: `The page is dated ${edtf}, but its text was written on ${day}: ${words}.`,
      },
    }
  }
  return null
}

const FULL = 'YYYY-MM-DD'.length
const DAY_OF_ANOTHER_ZONE = 1

interface Pair {
  /** “Today”. */
  readonly called: DateMention
  /** “7 August”. */
  readonly named: DateMention
}

/** A day that is called by its distance and by its date at once. */
function pairIn({ dates, text }: ReadSentence): Pair | null {
  for (const [index, called] of dates.entries()) {
    const named = dates[index + 1]
    if (called.reading.form !== 'relative-day' || named?.reading.form !== 'day') continue
    if (/^[\s,(–—-]*$/u.test(text.slice(called.end, named.start))) return { called, named }
  }
  return null
}

const YEARS = [-1, 0, 1]

/** The day on which the pair was said, nearest to that of the page. */
function nearestDay({ called, named }: Pair, page: string): string | null {
  const shift = called.reading.form === 'relative-day' ? called.reading.days : 0
  const days = YEARS.flatMap((step) => dayInYear(named.reading, yearOf(page) + step) ?? [])
  const written = days.map((day) => addDays(day, -shift))
  const [nearest] = written.toSorted(
    (a, b) => Math.abs(daysFrom(a, page)) - Math.abs(daysFrom(b, page)),
  )
  return nearest ?? null
}
