import type { WeighedCue, WeighedSentence } from '#match/event/weigh-sentences.ts'
import { hasPhrase } from '#match/phrases.ts'
import { clauseAt } from '#match/text/read-sentences.ts'
import type { ContactWords } from '#match/words/contacts/contact-words.ts'

/** When a contact is, by what is said with a word for it. */
export type Time = 'ahead' | 'coming' | 'departed' | 'arrived' | 'underWay' | 'over' | 'told' | 'none'

export function timeOf(cue: WeighedCue, one: WeighedSentence, words: ContactWords): Time {
  const { sentence } = one
  const { start, end } = clauseAt(sentence, cue.start)
  const clause = sentence.text.slice(start, end)
  const says = (phrases: string) => hasPhrase(clause, phrases)
  if (cue.role === 'plan') return 'ahead'
  if (isInfinitive(cue, sentence.text, words)) return ofInfinitive(cue, one, words)
  if (cue.tense === 'future') return isBehindTold(cue, one) ? 'none' : 'ahead'
  const isAhead =
    says(words.announced) || (sentence.zone === 'title' && says(words.announcedInHeadlines))
  if (isAhead && cue.tense !== 'past') return isBehindTold(cue, one) ? 'none' : 'ahead'
  if (cue.tense === 'present') return cue.kind === 'arrival' ? 'coming' : 'underWay'
  if (cue.tense === 'past') {
    if (isAhead) return 'ahead'
    if (cue.kind !== 'arrival') return 'over'
    return hasPhrase(sentence.text.slice(cue.start, cue.end), words.departures) ? 'departed' : 'arrived'
  }
  if (cue.role === 'after' || (says(words.completed) && !says(words.not))) return 'over'
  if (says(words.ongoing)) return 'underWay'
  if (says(words.pastForms)) return 'told'
  return 'none'
}

function isInfinitive(cue: WeighedCue, text: string, words: ContactWords): boolean {
  if (cue.tense !== 'future') return false
  const from = Math.max(0, cue.start - 4)
  return hasPhrase(text.slice(from, cue.end), words.infinitives) && !hasPhrase(text.slice(from, cue.end), words.auxiliaries)
}

function ofInfinitive(cue: WeighedCue, one: WeighedSentence, words: ContactWords): Time {
  const before = one.sentence.text.slice(0, cue.start)
  const arrived = one.cues.some(
    (other) => other.start < cue.start && other.tense === 'past',
  )
  if (arrived) return 'none'
  void before
  void words
  return 'ahead'
}

/** Whether the sentence tells of a contact that is over before it speaks of one to come. */
function isBehindTold(cue: WeighedCue, one: WeighedSentence): boolean {
  return one.cues.some(
    (other) => other.start < cue.start && other.tense === 'past' && other.kind !== 'arrival' && other.force >= 2,
  )
}
