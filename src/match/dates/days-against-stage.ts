import { daysFrom } from '#match/calendar.ts'
import { isResolved, type ResolvedCandidate } from '#match/dates/closer-candidate.ts'
import { dateCandidates, type DateRequest } from '#match/dates/date-candidates.ts'
import { hasPastVerb } from '#match/event/verb-forms.ts'
import { hasPhrase } from '#match/phrases.ts'

/** A day just over that headline or opening say of a contact: whatever the verbs say, it was held. */
export function heldDay(request: DateRequest): ResolvedCandidate | undefined {
  const { edtf } = request.published
  if (edtf === null) return undefined
  return dateCandidates({ ...request, kind: null, stage: 'held' }).find(
    (one): one is ResolvedCandidate =>
      isResolved(one) &&
      ['day', 'weekday', 'relative-day'].includes(one.mention.reading.form) &&
      ['contact', 'aside'].includes(one.tie) &&
      one.sentence.index <= 1 &&
      daysFrom(one.resolved.edtf, edtf) <= RECENT,
  )
}

const RECENT = 3

/** Of a day without a year, the one to come is nearer than the last. */
const SOON = 180

/** What is under way goes on to days to come, which its opening names; its headline names only its own. */
const HEAD = -1
const OPENING = 1

/** A day to come that headline or opening name: whatever the verbs say, it was not held before. */
export function announcedDay(request: DateRequest): ResolvedCandidate | undefined {
  const { edtf } = request.published
  if (edtf === null) return undefined
  const last = request.stage === 'ongoing' ? HEAD : OPENING
  return dateCandidates({ ...request, stage: 'announced' }).find(
    (one): one is ResolvedCandidate =>
      isResolved(one) &&
      ['day', 'weekday'].includes(one.mention.reading.form) &&
      one.tie !== 'loose' &&
      one.tie !== 'sentence' &&
      one.sentence.index <= last &&
      !(request.stage === 'ongoing' && saysItBegan(one, request)) &&
      one.resolved.edtf > edtf &&
      daysFrom(edtf, one.resolved.edtf) <= SOON,
  )
}

/** “He has come for the feast of 9 May”: what has begun is not to come. */
function saysItBegan(
  { sentence: { text } }: ResolvedCandidate,
  { words: { contacts } }: DateRequest,
): boolean {
  return hasPastVerb(text, contacts) && !hasPhrase(text, contacts.announced)
}
