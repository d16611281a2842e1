import type { Told } from '#match/dates/of-something-else.ts'
import { findPhrases } from '#match/phrases.ts'
import { isOfTheseDays } from '#match/text/main-when-clause.ts'

/** “Hours before the doors opened yesterday, they spoke”: so near to something else, the day of both. */
export function isHoursBeside({ one, mention, cues, request }: Told): boolean {
  const { index, text } = one.sentence
  const [hours] = findPhrases(text, request.words.dates.hoursBeside)
  const [told] = cues.filter(({ role }) => role === 'main')
  const isTold = told?.tense === 'past' && told.start >= mention.end
  return (
    request.stage === 'held' &&
    index >= 0 &&
    index <= NEXT_TO_OPENING &&
    hours?.start === 0 &&
    isOfTheseDays(mention) &&
    isTold
  )
}

const NEXT_TO_OPENING = 1
