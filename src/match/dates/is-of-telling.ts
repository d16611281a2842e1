import { PREPOSITION } from '#match/dates/clause-of-date.ts'
import type { Told } from '#match/dates/of-something-else.ts'
import { findPhrases, hasPhrase, standsBehind } from '#match/phrases.ts'

/** Whether a date is the day on which somebody told of a contact that had been before. */
export function isOfTelling(told: Told): boolean {
  return isOfSaying(told) || tellsAboutIt(told)
}

/** “Of his talk with the envoy he told on Monday”: right behind the verb of saying, and no other verb. */
function isOfSaying({ one: { sentence }, clause, mention, own, request }: Told): boolean {
  const { contacts, dates } = request.words
  const before = sentence.text.slice(clause.start, mention.start).replace(PREPOSITION, '')
  const isSaid = [contacts.said, dates.reported].some((phrases) =>
    standsBehind(before, before.length, phrases),
  )
  return (
    request.stage === 'held' &&
    isSaid &&
    own.length > 0 &&
    own.every(({ tense, kind }) => tense === null && kind !== 'told')
  )
}

/** “He informed parliament this morning about his talks with the envoy”: the day of telling, not that of the talks. */
function tellsAboutIt({ one: { sentence }, mention, own, request }: Told): boolean {
  const { said, aboutContact } = request.words.contacts
  const { text } = sentence
  const isTold =
    own.some(({ kind, end }) => kind === 'told' && end <= mention.start) ||
    hasPhrase(text.slice(0, mention.start), said)
  const [about] = findPhrases(text.slice(mention.end), aboutContact)
  if (request.stage !== 'held' || !isTold || about === undefined) return false
  return own.every(({ kind, start }) => kind === 'told' || start >= mention.end + about.start)
}
