import { FEW_WORDS, wordsBetween } from '#match/dates/clause-of-date.ts'
import { isResolved, type ResolvedCandidate } from '#match/dates/closer-candidate.ts'
import { dateCandidates, type DateRequest } from '#match/dates/date-candidates.ts'
import { isPart } from '#match/dates/date-reading.ts'
import type { WeighedSentence } from '#match/event/weigh-sentences.ts'
import { findPhrases } from '#match/phrases.ts'

/** The last sentence that tells more closely what the opening tells. */
const OPENING = 2

/**
 * A day that the opening says of the contact in a sentence that names others as well: “The call was made on
 * Sunday, so that he could say how sorry he was to lose A, brother of B”.
 */
export function dayBesideOthers(request: DateRequest): ResolvedCandidate | undefined {
  const { all, weighed, stage } = request
  if (stage !== 'held') return undefined
  const others = all.filter(
    (one) => one.cues.length > 0 && !weighed.includes(one) && tellsOfOpening(one, request),
  )
  return dateCandidates({ ...request, weighed: others }).find(
    (one): one is ResolvedCandidate =>
      isResolved(one) && one.tie === 'contact' && !isPart(one.mention.reading),
  )
}

/** Whether a sentence takes up the contact, or is the first of the text to tell of any. */
function tellsOfOpening(
  { sentence: { text, index } }: WeighedSentence,
  { weighed, words: { contacts } }: DateRequest,
): boolean {
  if (index > OPENING) return false
  const [contact] = findPhrases(text, contacts.anaphora)
  const takesUp = contact !== undefined && wordsBetween(text, 0, contact.start) <= FEW_WORDS
  const isFirst = weighed.every(
    ({ sentence, cues }) =>
      sentence.zone !== 'body' || sentence.index >= index || cues.length === 0,
  )
  return takesUp || isFirst
}
