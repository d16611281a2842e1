import type { Cue, CueKind } from '#match/text/find-cues.ts'
import { hasPhrase } from '#match/phrases.ts'
import { isDenied } from '#match/event/is-denied.ts'
import { aidesIn, livePeople } from '#match/event/live-people.ts'
import { officesWithoutNames } from '#match/event/offices-without-names.ts'
import { clauseAt, type ReadSentence } from '#match/text/read-sentences.ts'
import type { ClauseRole } from '#match/text/split-clauses.ts'
import type { ContactWords } from '#match/words/contacts/contact-words.ts'

/** A word for a contact, with how far it tells of the contact that the sentence reports. */
export interface WeighedCue extends Cue {
  readonly force: number
  readonly role: ClauseRole
}

/** A sentence with how far it reports a contact. */
export interface WeighedSentence {
  readonly sentence: ReadSentence
  /** Those that count, in their order. */
  readonly cues: readonly WeighedCue[]
  /** Ids of the people who may have taken part, in their order. */
  readonly people: readonly string[]
  /** How far the sentence names those who met, from 0 to 1. */
  readonly parties: number
  /** How far it reports a contact, its place in the article included. */
  readonly score: number
}

/** How much of the telling of a contact each word is. */
const WEIGHTS: Readonly<Record<CueKind, number>> = {
  video: 3,
  phone: 3,
  arrival: 2.5,
  meeting: 2.5,
  negotiation: 2,
  talk: 2.2,
  letter: 2,
  visit: 1.5,
  statement: 1.2,
  told: 1.2,
  discussion: 1.2,
  guest: 1,
}

const FORCES: Readonly<Record<ClauseRole, number>> = {
  main: 1,
  after: 0.7,
  plan: 0.6,
  quoted: 0.1,
  aside: 0,
  earlier: 0,
}

/** Weighs every sentence by what it tells of a contact. */
export function weighSentences(
  sentences: readonly ReadSentence[],
  words: ContactWords,
): readonly WeighedSentence[] {
  const aides = aidesIn(sentences, words)
  let before: readonly string[] = []
  return sentences.map((sentence) => {
    const cues = liveCues(sentence, words)
    const people = livePeople(sentence, words, aides)
    const named = partiesIn(sentence, people, words)
    const parties = before.length > 1 ? Math.max(named, takenUp(sentence, words)) : named
    if (sentence.people.length > 0) before = people
    const strongest = Math.max(0, ...cues.map(({ force }) => force))
    return { sentence, cues, people, parties, score: sentence.weight * strongest * parties }
  })
}

const AS_THEY = 0.8
const AS_NOBODY = 0.6

/** “They” are those named before, and so are those of a sentence that names nobody. */
function takenUp({ text, people }: ReadSentence, words: ContactWords): number {
  if (hasPhrase(text, words.they)) return AS_THEY
  return people.length === 0 ? AS_NOBODY : 0
}

function liveCues(sentence: ReadSentence, words: ContactWords): readonly WeighedCue[] {
  const isTold = hasMainContact(sentence)
  const weighed = sentence.cues.map((cue): WeighedCue => {
    const { role } = clauseAt(sentence, cue.start)
    const isEmptyTold = cue.kind === 'told' && !isToldTo(sentence, cue)
    // “A call after the talks with another”: what the call came after is not what is reported.
    const isBehind = role === 'after' && isTold
    const isDead =
      isBehind ||
      isEmptyTold ||
      isOfThing(sentence, cue, words) ||
      isOfTalks(sentence, cue) ||
      isToAudience(sentence, cue, words) ||
      isAppeal(sentence, cue, words) ||
      isAsked(sentence, cue) ||
      isDenied(sentence, cue, words)
    return { ...cue, force: isDead ? 0 : WEIGHTS[cue.kind] * FORCES[role], role }
  })
  return weighed.filter(({ force }) => force > 0)
}

const LED_BY = 2
const SENT: readonly CueKind[] = ['letter', 'phone', 'video']
const RIGHT_BEHIND = 30

/** “A cable came from”, “the call came”: what arrives is a message, not a person. */
function isOfThing(sentence: ReadSentence, cue: Cue, words: ContactWords): boolean {
  if (cue.kind !== 'arrival' || cue.tense === null) return false
  const { text } = sentence
  const clause = clauseAt(sentence, cue.start)
  const isFree = (from: number, to: number) =>
    sentence.people.every(({ start }) => start < from || start >= to)
  return sentence.cues.some(({ kind, tense, start, end }) => {
    if (tense !== null || !SENT.includes(kind) || clauseAt(sentence, start) !== clause) return false
    const isBrought = hasPhrase(lastWords(text.slice(clause.start, start)), words.counterpart)
    if (isBrought || !isFree(clause.start, Math.min(start, cue.start))) return false
    return end <= cue.start || (start - cue.end < RIGHT_BEHIND && isFree(cue.end, start))
  })
}

const TALKS: readonly CueKind[] = ['video', 'phone', 'meeting', 'negotiation', 'talk']

/** “The meeting of the two will be in Darkton”: where talks are to be is no visit. */
function isOfTalks(sentence: ReadSentence, cue: Cue): boolean {
  if (cue.kind !== 'visit' || cue.tense !== 'future') return false
  const clause = clauseAt(sentence, cue.start)
  return sentence.cues.some(({ kind, tense, start }) => {
    if (tense !== null || !TALKS.includes(kind) || clauseAt(sentence, start) !== clause)
      return false
    return start < cue.start && /^\S*$/u.test(sentence.text.slice(clause.start, start).trim())
  })
}

/** “With this letter he came”. */
function lastWords(text: string): string {
  return text.trim().split(/\s+/).slice(-LED_BY).join(' ')
}

const SAID: readonly CueKind[] = ['talk', 'told', 'discussion', 'phone', 'video']

/** “Spoke to reporters”, “in an interview by telephone”. */
function isToAudience(sentence: ReadSentence, cue: Cue, words: ContactWords): boolean {
  if (!SAID.includes(cue.kind)) return false
  const { start, end } = clauseAt(sentence, cue.start)
  return hasPhrase(sentence.text.slice(start, end), words.audience)
}

/** Whether the main clause tells of a contact itself. */
function hasMainContact(sentence: ReadSentence): boolean {
  return sentence.cues.some(
    ({ kind, start }) =>
      clauseAt(sentence, start).role === 'main' && WEIGHTS[kind] >= WEIGHTS.negotiation,
  )
}

/** “Have they spoken?”; a question in a headline is a sign of its own. */
function isAsked({ text, zone }: ReadSentence, { start }: Cue): boolean {
  return zone === 'body' && /^[^.!?"]*\?/u.test(text.slice(start))
}

/** Whether it tells that people met, not only what came of it: who agree on nothing have met all the same. */
export function isOfMeeting({ kind }: Cue): boolean {
  return kind !== 'discussion' && kind !== 'statement'
}

/** Whether a contact is what somebody calls for. */
function isAppeal(sentence: ReadSentence, cue: Cue, words: ContactWords): boolean {
  const { start, end } = clauseAt(sentence, cue.start)
  return hasPhrase(sentence.text.slice(start, end), words.appeals)
}

const REACH_OF_TOLD = 90

/** Whether “told” is followed by one person and preceded by another. */
function isToldTo(sentence: ReadSentence, cue: Cue): boolean {
  const before = sentence.people.filter(({ end }) => end <= cue.start)
  const behind = sentence.people.filter(({ start }) => start >= cue.start)
  const listener = behind.find(({ start }) => start - cue.end < REACH_OF_TOLD)
  const clause = clauseAt(sentence, cue.start)
  return (
    listener !== undefined &&
    listener.start < clause.end + 1 &&
    before.some(({ id }) => id !== listener.id)
  )
}

const BY_PARTIES = [0.15, 0.5, 1] as const
const OF_AN_OFFICE = 0.9
const OF_OFFICES = 0.8

/** How far a sentence names two: by name, or by office alone. */
function partiesIn(sentence: ReadSentence, people: readonly string[], words: ContactWords): number {
  if (people.length > 1) return 1
  const all = people.length + officesWithoutNames(sentence, words)
  if (all < 2 && isOfMany(sentence, words)) return OF_OFFICES
  if (all < 2) return BY_PARTIES[all] ?? 1
  return people.length === 1 ? OF_AN_OFFICE : OF_OFFICES
}

/** “The leaders of Europe gather for a summit”: who are many at once are more than one. */
function isOfMany({ text, zone }: ReadSentence, words: ContactWords): boolean {
  return hasPhrase(text, words.many) && (zone === 'title' || hasPhrase(text, words.gatherings))
}
