import { daysFrom, isFullDay } from '#match/calendar.ts'
import { namedDays, type NamedDay } from '#match/dates/named-day.ts'
import type { PublishedFinding } from '#match/dates/find-published.ts'
import type { DatedFinding, Flag } from '#match/findings.ts'
import type { ReadSentence } from '#match/text/read-sentences.ts'

/** When a text was written by its own words. */
export interface DayOfWriting {
  readonly published: DatedFinding
  /** That the page says otherwise; null where it says no day. */
  readonly flag: Flag | null
}

const LEAD = 3

/**
 * “Today, 7 August” on a page that is only marked with another day: the text knows better when it was
 * written; and of a page that has no day, nothing but the text knows. Null where the page says itself when
 * it appeared, or nothing contradicts it.
 */
export function dayOfWriting(
  { published: { edtf, certainty, basis } }: PublishedFinding,
  sentences: readonly ReadSentence[],
): DayOfWriting | null {
  if (edtf === null || !isFullDay(edtf)) {
    const [named] = namedDays(sentences, edtf)
    return named ? { published: findingOf(named, 'the page shows no day'), flag: null } : null
  }
  if (certainty === 'exact') return null
  const lead = sentences.filter(({ index }) => index < LEAD)
  const other = namedDays(lead, edtf).find(
    ({ day }) => Math.abs(daysFrom(edtf, day)) > DAY_OF_ANOTHER_ZONE,
  )
  if (!other) return null
  const { day, words, line } = other
  const message = `The page is dated ${edtf}, but its text was written on ${day}: “${words}”.`
  return {
    published: findingOf(other, `the page: ${basis}`),
    flag: { rule: 'dates-disagree', line, message },
  }
}

const DAY_OF_ANOTHER_ZONE = 1

function findingOf({ day, words }: NamedDay, page: string): DatedFinding {
  return {
    edtf: day,
    basis: `“${words}” (the text says what day it is; ${page})`,
    certainty: 'inferred',
  }
}
