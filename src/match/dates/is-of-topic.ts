import { FEW_WORDS, wordsBetween } from '#match/dates/clause-of-date.ts'
import type { Told } from '#match/dates/of-something-else.ts'
import { fitsKind } from '#match/event/fits-kind.ts'
import { findPhrases, hasPhrase, standsBehind } from '#match/phrases.ts'
import type { Cue, CueKind } from '#match/text/find-cues.ts'

/** Whether a day is that of something that those who met spoke of, or of another contact. */
export function isOfTopic(told: Told): boolean {
  return isBehindTopic(told) || isOfAnotherKind(told) || isOfDisaster(told)
}

/** “One of the topics was yesterday’s call”, “they discussed yesterday’s meeting”. */
function isBehindTopic(told: Told): boolean {
  const { one, mention, clause, request } = told
  const { text, index } = one.sentence
  if (isAboutClause(text.slice(0, clause.start), request)) return true
  const before = text.slice(clause.start, mention.start)
  const { topicIs } = request.words.contacts
  if (findPhrases(before, topicIs).some(({ end }) => isNear(before, end))) return true
  if (!mention.isAdjective) return false
  return (index > 0 && isBehindDiscussion(before, told)) || isBehindName(before, told)
}

/** “They discussed yesterday’s meeting”, “about yesterday’s meeting”: right behind such words. */
function isBehindDiscussion(before: string, { one, mention, clause, request }: Told): boolean {
  const isTold = one.sentence.cues.some(
    ({ kind, start, end }) =>
      kind === 'discussion' &&
      start >= clause.start &&
      end <= mention.start &&
      isNear(before, end - clause.start),
  )
  return isTold || standsBehind(before, before.length, request.words.contacts.about)
}

/** Whether few words stand between an offset and the end of a text. */
function isNear(text: string, offset: number): boolean {
  return wordsBetween(text, offset, text.length) <= FEW_WORDS
}

/** “He discussed with the minister yesterday’s call”: right behind the name of the other. */
function isBehindName(before: string, { one: { sentence }, clause, mention, own }: Told): boolean {
  const isTold = own.some(
    ({ kind, tense, end }) => kind === 'discussion' && tense !== null && end <= mention.start,
  )
  const isNamed = sentence.people.some(({ end }) => end === clause.start + before.trimEnd().length)
  return isTold && isNamed
}

/** “They spoke of what the minister had said yesterday”: whether what leads to a clause makes it a topic. */
function isAboutClause(before: string, { words: { contacts } }: Told['request']): boolean {
  const lead = before.replace(/,\s*$/u, '')
  const last = findPhrases(lead, contacts.ofThat).at(-1)
  return last !== undefined && last.start > 0 && last.end === lead.trimEnd().length
}

/**
 * “He told him how the meeting on 8 August had ended”, “they speak by phone, meet on Monday”: a day right
 * behind a word for a contact of another kind, which is not what is told as over.
 */
function isOfAnotherKind(told: Told): boolean {
  const { one, mention, clause, request } = told
  const { cues, index, text } = one.sentence
  const last = cues.findLast(({ end }) => end <= mention.start)
  if (!last) return false
  const between = text.slice(last.end, mention.start)
  const isNext = isNear(between, 0) || hasPhrase(between, request.words.contacts.tookPlace)
  if (!isNext) return false
  if (isSpokenOf(told, last)) return true
  if (request.stage !== 'held' || fitsKind(last.kind, request.kind)) return false
  if (told.own.some(({ kind }) => !ONLY_SAID.includes(kind))) return false
  const isToldBefore = cues.some(
    (cue) => cue.end <= clause.start && cue.tense === 'past' && fitsKind(cue.kind, request.kind),
  )
  return last.tense === null ? index > 0 : last.tense !== 'past' && isToldBefore
}

/** What is said of anything, also in a contact that goes without a word for it. */
const ONLY_SAID: readonly CueKind[] = ['told', 'discussion']

/** “They reviewed the outcome of the talks of 8 August” in a call: what they met for elsewhere. */
function isSpokenOf(
  { one: { sentence }, request }: Told,
  { kind, tense, start, end }: Cue,
): boolean {
  const { about, gatherings } = request.words.contacts
  const { text, index } = sentence
  if (request.kind !== 'phone-call' || kind !== 'negotiation' || tense !== null || index <= 0)
    return false
  const leads = findPhrases(text.slice(0, start), about)
  return (
    hasPhrase(text.slice(start, end), gatherings) ||
    leads.some(({ end: from }) => isNear(text.slice(0, start), from))
  )
}

const MOST_WORDS_BEHIND_DISASTER = 6

/**
 * “He is sorry for the quake that shook the city on Friday”, “the day before, there was a blast”: a disaster
 * before a day, or in its clause, and no word for the contact from there on.
 */
function isOfDisaster({ one: { sentence }, mention, clause, own, request }: Told): boolean {
  const { text, cues } = sentence
  const { disasters, tookPlace, relatives } = request.words.contacts
  const inClause = text.slice(clause.start, clause.end)
  if (own.length === 0 && hasPhrase(inClause, disasters)) return true
  const disaster = findPhrases(text.slice(0, mention.start), disasters).at(-1)
  if (!disaster || cues.some(({ start, end }) => start >= disaster.end && end <= clause.end))
    return false
  const between = text.slice(disaster.end, mention.start)
  const isToldOf = [relatives, tookPlace].some((phrases) => hasPhrase(between, phrases))
  return isToldOf && wordsBetween(between, 0, between.length) <= MOST_WORDS_BEHIND_DISASTER
}
