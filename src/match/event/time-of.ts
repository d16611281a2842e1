import { most } from '#match/event/sign.ts'
import { hasPastForm } from '#match/event/verb-forms.ts'
import type { WeighedCue, WeighedSentence } from '#match/event/weigh-sentences.ts'
import { hasPhrase } from '#match/phrases.ts'
import { clauseAt } from '#match/text/read-sentences.ts'
import type { ContactWords } from '#match/words/contacts/contact-words.ts'
import type { Phrases } from '#match/words/language-words.ts'

/**
 * When a contact is, by what is said with a word for it: to come, on the way, arrived, under way,
 * over, or told of in the past without a word that says it is over.
 */
export type Time = 'ahead' | 'coming' | 'arrived' | 'underWay' | 'over' | 'told'

const STRONG = 2

/** How strongly sentences tell of a contact as at that time, by the word and by how far they name who met. */
export function toldAs(
  weighed: readonly WeighedSentence[],
  time: Time,
  words: ContactWords,
): number {
  return most(weighed, (one) => {
    const inTime = one.cues.filter((cue) => timeOf(cue, one, words) === time)
    return one.parties * most(inTime, ({ force }) => Math.min(1, force / STRONG))
  })
}

/** The tense of a verb; a noun has that of what governs it in its clause. */
export function timeOf(cue: WeighedCue, one: WeighedSentence, words: ContactWords): Time | null {
  if (cue.role === 'plan') return 'ahead'
  if (isInfinitive(cue, one, words)) return timeOfInfinitive(cue, one, words)
  if (isHowTheySpoke(cue, one)) return 'over'
  if (cue.tense === 'future' || isAnnounced(cue, one, words))
    return isBehindOther(cue, one) ? null : 'ahead'
  if (cue.tense === 'present') return isComing(cue, one, words) ? 'coming' : 'underWay'
  if (cue.tense === null) return timeOfNoun(cue, one, words)
  if (cue.kind !== 'arrival') return 'over'
  return hasPhrase(wordsOf(cue, one), words.departures) ? null : 'arrived'
}

/** “By phone, they discussed a visit that is to come”: the call is over, whatever is to come. */
function isHowTheySpoke(
  { kind, tense, start }: WeighedCue,
  { sentence, cues }: WeighedSentence,
): boolean {
  if (tense !== null || (kind !== 'phone' && kind !== 'video')) return false
  const clause = clauseAt(sentence, start)
  return cues.some(
    (one) =>
      one.tense === 'past' &&
      (one.kind === 'discussion' || one.kind === 'talk') &&
      clauseAt(sentence, one.start) === clause,
  )
}

/** On the way; “begins a tour” tells of one that has begun. */
function isComing(cue: WeighedCue, one: WeighedSentence, words: ContactWords): boolean {
  return cue.kind === 'arrival' && !hasPhrase(wordsOf(cue, one), words.ongoing)
}

function timeOfNoun(cue: WeighedCue, one: WeighedSentence, words: ContactWords): Time | null {
  const clause = clauseOf(cue, one)
  if (cue.role === 'after') return 'over'
  if (hasPhrase(clause, words.completed)) return hasPhrase(clause, words.not) ? 'underWay' : 'over'
  if (hasPhrase(clause, words.ongoing)) return 'underWay'
  return hasPastForm(clause, words) ? 'told' : null
}

function isAnnounced(cue: WeighedCue, one: WeighedSentence, words: ContactWords): boolean {
  const says = (phrases: Phrases) => hasPhrase(clauseOf(cue, one), phrases)
  const isHeadline = one.sentence.zone === 'title'
  return says(words.announced) || (isHeadline && says(words.announcedInHeadlines))
}

function clauseOf(cue: WeighedCue, { sentence }: WeighedSentence): string {
  const { start, end } = clauseAt(sentence, cue.start)
  return sentence.text.slice(start, end)
}

const PARTICLE = 4

/** A cue, with the particle before it. */
function wordsOf({ start, end }: WeighedCue, { sentence }: WeighedSentence): string {
  return sentence.text.slice(Math.max(0, start - PARTICLE), end)
}

function isInfinitive(cue: WeighedCue, one: WeighedSentence, words: ContactWords): boolean {
  const text = wordsOf(cue, one)
  const isOne = cue.tense === 'future' && hasPhrase(text, words.infinitives)
  return isOne && !hasPhrase(text, words.auxiliaries)
}

/** What is wanted or planned is to come; what was begun goes on, and what was managed is over. */
function timeOfInfinitive(cue: WeighedCue, one: WeighedSentence, words: ContactWords): Time | null {
  const { start } = clauseAt(one.sentence, cue.start)
  const before = one.sentence.text.slice(start, cue.start)
  if (isBehindOther(cue, one) || isPurpose(cue, one)) return null
  if (hasPhrase(before, words.completed)) return 'over'
  return hasPhrase(before, words.ongoing) ? 'underWay' : 'ahead'
}

/** “Arrived to meet”. */
function isPurpose(cue: WeighedCue, { cues }: WeighedSentence): boolean {
  return cues.some(
    ({ start, tense, kind }) => start < cue.start && tense === 'past' && kind === 'arrival',
  )
}

/** “They spoke and will meet”: what is to come is another contact than the one that is told of. */
function isBehindOther(cue: WeighedCue, { cues }: WeighedSentence): boolean {
  return cues.some(
    ({ start, tense, kind, force }) =>
      start < cue.start && tense === 'past' && kind !== 'arrival' && force >= STRONG,
  )
}
