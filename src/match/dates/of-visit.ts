import { daysFrom } from '#match/calendar.ts'
import type { DateMention } from '#match/dates/date-reading.ts'
import { standsBehind } from '#match/phrases.ts'
import type { ReadSentence } from '#match/text/read-sentences.ts'
import type { Phrases } from '#match/words/language-words.ts'

/** The day that a visit is known by: said in a sentence, or only that of the page. */
export interface DayOfVisit {
  readonly edtf: string
  readonly sentence: ReadSentence | null
  readonly mention: DateMention | null
}

/** How many sentences open a text, in which it says how long a visit is. */
export const LEAD = 6
/** And how many, in which it says what the guest did, and is to do. */
export const PROGRAMME = 8
/** In days. */
export const LONGEST_VISIT = 10

/** Whether a day comes after another, and no longer after it than visits take. */
export function isSoonBehind(first: string, last: string): boolean {
  const days = daysFrom(first, last)
  return days > 0 && days < LONGEST_VISIT
}

/** Whether words lead to a date, also where they count as its own: “until Friday”. */
export function isLedBy(text: string, { start, words }: DateMention, phrases: Phrases): boolean {
  const leading = /^\p{L}+/u.exec(words)?.[0] ?? ''
  return [start, start + leading.length].some((at) => standsBehind(text, at, phrases))
}
