import type { WeighedCue, WeighedSentence } from '#match/event/weigh-sentences.ts'
import { isMeans, isNext } from '#match/event/is-means.ts'
import { findPhrases, hasPhrase } from '#match/phrases.ts'
import { clauseAt, type ReadSentence } from '#match/text/read-sentences.ts'
import type { CueKind } from '#match/text/find-cues.ts'
import type { ContactWords } from '#match/words/contacts/contact-words.ts'
import type { Phrases } from '#match/words/language-words.ts'

/**
 * Without what people only speak about: “they discussed by phone, about a summit by video link”, “they spoke and
 * will meet”, “a meeting by video was among the topics of their talk”.
 */
export function withoutTopics(one: WeighedSentence, words: ContactWords): WeighedSentence {
  return { ...one, cues: one.cues.filter((cue) => !isTopic(cue, one, words)) }
}

const SPOKEN: readonly CueKind[] = ['phone', 'talk', 'discussion']

function isTopic(
  cue: WeighedCue,
  { sentence, cues }: WeighedSentence,
  words: ContactWords,
): boolean {
  if (SPOKEN.includes(cue.kind)) return false
  const { text } = sentence
  return (
    isOnlyQuoted(cue, sentence) ||
    isLedToBy(text.slice(0, cue.start), words.topicIs) ||
    sentence.cues.some(
      ({ kind, start }) =>
        SPOKEN.includes(kind) &&
        start >= cue.end &&
        hasPhrase(text.slice(cue.end, start), words.topicOf),
    ) ||
    cues.some(({ kind, tense, start, end }) => {
      if (!SPOKEN.includes(kind) || start >= cue.end) return false
      if (tense === 'past' && cue.tense === 'future' && end <= cue.start) return true
      if (kind === 'discussion' && isObject(cue, { sentence, end }, words)) return true
      const between = text.slice(start, cue.start)
      return cue.kind === 'video'
        ? hasPhrase(between, words.about)
        : cue.tense === null && isLedToBy(between, words.about)
    })
  )
}

/** “They discuss an online summit”, where “discuss by video” says how they talk. */
function isObject(cue: WeighedCue, verb: Verb, words: ContactWords): boolean {
  const { text } = verb.sentence
  if (cue.kind !== 'video' || !isNext(text.slice(verb.end, cue.start))) return false
  return !isMeans(text.slice(verb.end).trimStart(), words)
}

interface Verb {
  readonly sentence: ReadSentence
  readonly end: number
}

/** A screen that a quotation speaks of without saying that they met: “we want a summit by video”. */
function isOnlyQuoted({ kind, role, start }: WeighedCue, sentence: ReadSentence): boolean {
  if (kind !== 'video' || role !== 'quoted') return false
  const clause = clauseAt(sentence, start)
  return !sentence.cues.some(
    ({ tense, start: at }) => tense === 'past' && clauseAt(sentence, at) === clause,
  )
}

const NEXT_WORDS = /^(?:[^.,;:!?–—]*\s)?$/u
const WORDS_BETWEEN = 4

/** Whether one of the phrases stands a few words before the end. */
function isLedToBy(before: string, phrases: Phrases): boolean {
  return findPhrases(before, phrases).some(({ end }) => {
    const between = before.slice(end)
    return NEXT_WORDS.test(between) && between.trim().split(/\s+/).length <= WORDS_BETWEEN
  })
}
