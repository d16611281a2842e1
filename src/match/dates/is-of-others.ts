import { FEW_WORDS, tellsOfReport, wordsBetween } from '#match/dates/clause-of-date.ts'
import type { Told } from '#match/dates/of-something-else.ts'
import { isStranger, strangerName } from '#match/names/stranger-finder.ts'
import { findPhrases } from '#match/phrases.ts'
import type { ReadSentence } from '#match/text/read-sentences.ts'
import type { Clause } from '#match/text/split-clauses.ts'
import type { LanguageWords } from '#match/words/language-words.ts'

/** Whether a day is that of a contact with somebody else. */
export function isOfOthers(told: Told): boolean {
  return isBehindOthers(told) || isInClauseOfOthers(told)
}

/** “They spoke of what A had said in talks on the eve”: of those who met, the clause names nobody; a letter others bring. */
function isInClauseOfOthers({ one: { sentence }, clause, own, request }: Told): boolean {
  const { parties } = request
  const named = sentence.people.filter(({ start }) => start >= clause.start && start < clause.end)
  const isTold = own.some(({ kind }) => kind !== 'told')
  return (
    sentence.index > 0 &&
    request.kind !== 'letter' &&
    parties.length > 1 &&
    isTold &&
    named.length > 0 &&
    named.every(({ id }) => !isParty(id, parties))
  )
}

/** “He told of his meeting with the envoy on 6 August”. */
function isBehindOthers({ one: { sentence }, mention, clause, request }: Told): boolean {
  const { parties, words } = request
  const { text, people, cues } = sentence
  const cue = cues.findLast(({ end }) => end <= mention.start)
  const named = people.filter(({ start, end }) => start >= (cue?.end ?? 0) && end <= mention.start)
  const [person] = named
  if (parties.length < 2 || !cue || !person) return false
  if (named.some(({ id }) => isParty(id, parties))) return false
  const isFirst = cues.every(({ start, end }) => end > cue.start || start < clause.start)
  if (
    sentence.index <= 1 &&
    isFirst &&
    namesPartyIn(sentence, { ...clause, end: cue.start }, parties)
  )
    return false
  const [link] = findPhrases(text.slice(cue.end, person.start), words.contacts.counterpart)
  const isWith =
    link !== undefined && wordsBetween(text, cue.end, cue.end + link.start) <= FEW_WORDS
  return isWith && leadsOn(text.slice(named.at(-1)?.end, mention.start), words)
}

const MOST_WORDS = 4

/** Whether what stands between a name and a date goes on to tell of the same: “… that took place on”. */
function leadsOn(between: string, words: LanguageWords): boolean {
  return wordsBetween(between, 0, between.length) <= MOST_WORDS && !tellsOfReport(between, words)
}

/** Whether a part of a sentence names one of those whose contact it is. */
export function namesPartyIn(
  { people }: ReadSentence,
  { start, end }: Clause,
  parties: readonly string[],
): boolean {
  return people.some((one) => one.start >= start && one.start < end && isParty(one.id, parties))
}

/** Whether a sentence names one of those whose contact it is. */
export function namesParty({ people }: ReadSentence, parties: readonly string[]): boolean {
  return people.some(({ id }) => isParty(id, parties))
}

/** Whether somebody is one of those whose contact it is. */
function isParty(id: string, parties: readonly string[]): boolean {
  return parties.includes(isStranger(id) ? strangerName(id) : id)
}
