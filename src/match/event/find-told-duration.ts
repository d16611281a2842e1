import type { EventDate } from '#match/dates/event-date.ts'
import { findDuration, type FoundDuration } from '#match/event/find-duration.ts'
import type { WeighedSentence } from '#match/event/weigh-sentences.ts'
import { clauseAt, type ReadSentence } from '#match/text/read-sentences.ts'
import type { AmountWords } from '#match/words/language-words.ts'

/** How long a contact took, with the sentence that says so. */
export interface ToldDuration extends FoundDuration {
  readonly sentence: ReadSentence
}

/** How long a contact took: the first duration that is not one of another contact, as exact as it is told. */
export function findToldDuration(
  weighed: readonly WeighedSentence[],
  date: EventDate,
  amounts: AmountWords,
): ToldDuration | null {
  const told = weighed.flatMap(({ sentence }): readonly ToldDuration[] => {
    const found = findDuration(sentence.text, amounts)
    if (!found || isOfAnotherDay(sentence, date)) return []
    return clauseAt(sentence, found.start).role === 'earlier' ? [] : [{ ...found, sentence }]
  })
  const [first] = told
  if (!first || first.precision === 'exact') return first ?? null
  return told.find((other) => other.precision === 'exact' && isNear(first, other)) ?? first
}

const NEARLY = 0.15
const HALF_AS_MUCH_AGAIN = 1.5

/** Whether an exact duration can be what another says roughly. */
function isNear(rough: FoundDuration, { minutes }: FoundDuration): boolean {
  if (rough.precision === 'at-least')
    return minutes >= rough.minutes && minutes < HALF_AS_MUCH_AGAIN * rough.minutes
  return Math.abs(rough.minutes - minutes) <= NEARLY * rough.minutes
}

function isOfAnotherDay({ dates }: ReadSentence, { edtf }: EventDate): boolean {
  return dates.some(({ reading }) => {
    if (reading.form !== 'day' || edtf === null) return false
    const two = (number: number) => String(number).padStart(2, '0')
    return !edtf.includes(`-${two(reading.month)}-${two(reading.day)}`)
  })
}
