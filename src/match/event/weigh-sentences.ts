import type { Cue, CueKind } from '#match/text/find-cues.ts'
import { findPhrases, hasPhrase } from '#match/phrases.ts'
import { livePeople } from '#match/event/live-people.ts'
import { clauseAt, type ReadSentence } from '#match/text/read-sentences.ts'
import type { ClauseRole } from '#match/text/split-clauses.ts'
import type { ContactWords } from '#match/words/language-words.ts'

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
  let before: readonly string[] = []
  return sentences.map((sentence) => {
    const cues = liveCues(sentence, words)
    const people = livePeople(sentence, words)
    const named = partiesIn(sentence, people, words)
    const isTakenUp = before.length > 1 && hasPhrase(sentence.text, words.they)
    const parties = isTakenUp ? Math.max(named, TAKEN_UP) : named
    before = people
    const strongest = Math.max(0, ...cues.map(({ force }) => force))
    return { sentence, cues, people, parties, score: sentence.weight * strongest * parties }
  })
}

/** “They”, after a sentence that names two. */
const TAKEN_UP = 0.8

function liveCues(sentence: ReadSentence, words: ContactWords): readonly WeighedCue[] {
  const isTold = hasMainContact(sentence)
  const weighed = sentence.cues.map((cue): WeighedCue => {
    const { role } = clauseAt(sentence, cue.start)
    const isEmptyTold = cue.kind === 'told' && !isToldTo(sentence, cue)
    // “A call after the talks with another”: what the call came after is not what is reported.
    const isBehind = role === 'after' && isTold
    const isDead = isBehind || isEmptyTold || isDenied(sentence, cue, words)
    return { ...cue, force: isDead ? 0 : WEIGHTS[cue.kind] * FORCES[role], role }
  })
  return weighed.filter(({ force }) => force > 0)
}

/** Whether the main clause tells of a contact itself. */
function hasMainContact(sentence: ReadSentence): boolean {
  return sentence.cues.some(
    ({ kind, start }) =>
      clauseAt(sentence, start).role === 'main' && WEIGHTS[kind] >= WEIGHTS.negotiation,
  )
}

const WORDS_OF_DENIAL = 3

/** Whether a contact is called off, only possible, or said not to be. */
export function isDenied(sentence: ReadSentence, cue: Cue, words: ContactWords): boolean {
  const { start, end } = clauseAt(sentence, cue.start)
  if (hasPhrase(sentence.text.slice(start, end), words.cancelled)) return true
  const before = sentence.text.slice(start, cue.start)
  const not = findPhrases(before, words.not).at(-1)
  if (!not) return false
  const between = before.slice(not.end).trim()
  return between === '' || between.split(/\s+/).length < WORDS_OF_DENIAL
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

const BY_PEOPLE = [0, 0.65, 1] as const

/** Those known by name count most; “the president” or a name after “with” may be the other party. */
function partiesIn(sentence: ReadSentence, people: readonly string[], words: ContactWords): number {
  const known = BY_PEOPLE[people.length] ?? 1
  if (known === 1) return 1
  const others = otherParties(sentence, words)
  if (people.length === 1) return others > 0 ? 0.9 : known
  return [0.15, 0.35, 0.7][others] ?? 0.7
}

function otherParties(sentence: ReadSentence, words: ContactWords): number {
  const { text, people } = sentence
  const isNamed = (start: number) => people.some((one) => start >= one.start && start < one.end)
  const names = Array.from(
    text.matchAll(/(?<=\p{Ll}[,"]? )\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}+)+/gu),
  ).filter(({ index }) => !isNamed(index))
  const hasRole = hasPhrase(text, words.roles)
  return Math.min(2, names.length + (hasRole ? 1 : 0))
}
