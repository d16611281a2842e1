import type { EventDate } from '#match/dates/find-event-date.ts'
import { findDuration, type FoundDuration } from '#match/event/find-duration.ts'
import type { WeighedSentence } from '#match/event/weigh-sentences.ts'
import { clauseAt, type ReadSentence } from '#match/text/read-sentences.ts'
import type { AmountWords } from '#match/words/language-words.ts'

/** How long a contact took, with the sentence that says so. */
export interface ToldDuration extends FoundDuration {
  readonly sentence: ReadSentence
}

/** How long a contact took: the first duration that is not one of another contact. */
export function findToldDuration(
  weighed: readonly WeighedSentence[],
  date: EventDate,
  amounts: AmountWords,
): ToldDuration | null {
  for (const { sentence } of weighed) {
    const found = findDuration(sentence.text, amounts)
    if (!found || isOfAnotherDay(sentence, date)) continue
    if (clauseAt(sentence, found.start).role !== 'earlier') return { ...found, sentence }
  }
  return null
}

function isOfAnotherDay({ dates }: ReadSentence, { edtf }: EventDate): boolean {
  return dates.some(({ reading }) => {
    if (reading.form !== 'day' || edtf === null) return false
    const two = (number: number) => String(number).padStart(2, '0')
    return !edtf.includes(`-${two(reading.month)}-${two(reading.day)}`)
  })
}
