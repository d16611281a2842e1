import type { DateMention } from '#match/dates/date-reading.ts'
import type { DatedFinding } from '#match/findings.ts'
import type { ReadSentence } from '#match/text/read-sentences.ts'

/** The date of a contact with the words it rests on. */
export interface EventDate extends DatedFinding {
  /** `MM-DD`, where that is all that is known. */
  readonly dayOfYear: string | null
  readonly sentence: ReadSentence | null
  readonly mention: DateMention | null
  /** Whether the text names a weekday that the date does not fall on. */
  readonly isOffWeekday: boolean
}
