import type { WeighedSentence } from '#match/event/weigh-sentences.ts'
import { hasPhrase } from '#match/phrases.ts'
import { clauseAt } from '#match/text/read-sentences.ts'
import type { ContactWords } from '#match/words/language-words.ts'

const ENOUGH = 0.45
const TOP = 4

/** The people of a contact: those whom the sentences that report it name most, the first first. */
export function findParticipants(
  weighed: readonly WeighedSentence[],
  words: ContactWords,
): readonly string[] {
  const top = weighed.filter(({ sentence }) => sentence.index < TOP)
  const standing = new Map<string, number>()
  for (const one of top) {
    for (const id of one.people) {
      standing.set(id, (standing.get(id) ?? 0) + standingIn(one, id, words))
    }
  }
  const best = Math.max(0, ...standing.values())
  return [...standing].filter(([, value]) => value >= ENOUGH * best).map(([id]) => id)
}

function standingIn(one: WeighedSentence, id: string, words: ContactWords): number {
  const { sentence, cues } = one
  const mentions = sentence.people.filter((person) => person.id === id)
  const clauses = mentions.map(({ start }) => clauseAt(sentence, start))
  const isWithCue = clauses.some(({ start, end }) =>
    cues.some((cue) => cue.start >= start && cue.start < end),
  )
  if (isWithCue) return 2 * sentence.weight
  const isSpeaking = clauses.some(({ start, end }) =>
    hasPhrase(sentence.text.slice(start, end), words.said),
  )
  const share = cues.length > 0 ? 1 : sentence.zone === 'title' ? 1 : 0.5
  return sentence.weight * share * (isSpeaking ? 0.5 : 1)
}
