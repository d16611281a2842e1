import { hasFutureForm, hasPastForm } from '#match/event/verb-forms.ts'
import { findPhrases, hasPhrase, standsBehind, type Found } from '#match/phrases.ts'
import type { Cue, CueKind } from '#match/text/find-cues.ts'
import { clauseAt, type ReadSentence } from '#match/text/read-sentences.ts'
import type { ContactWords } from '#match/words/contacts/contact-words.ts'

const WORDS_OF_DENIAL = 3

/** Whether a contact is called off, only possible, or said not to be. */
export function isDenied(sentence: ReadSentence, cue: Cue, words: ContactWords): boolean {
  const { start, end } = clauseAt(sentence, cue.start)
  if (hasPhrase(sentence.text.slice(governedFrom(sentence, start, words), end), words.cancelled)) {
    return true
  }
  if (isOnlyPossible(sentence, cue, words) || isGuessed(sentence, cue, words)) return true
  const before = sentence.text.slice(start, cue.start)
  const denials = [words.not, words.without].flatMap((phrases) => findPhrases(before, phrases))
  return denials.some(({ end: behind }) => {
    const between = before.slice(behind).trim()
    return between === '' || between.split(/\s+/).length < WORDS_OF_DENIAL
  })
}

const SAID_OF_IT: readonly CueKind[] = ['told', 'discussion', 'statement']

/** “Ahead of a possible meeting with another”, and what is said of it: “a possible meeting is discussed”. */
function isOnlyPossible(sentence: ReadSentence, cue: Cue, words: ContactWords): boolean {
  const clause = clauseAt(sentence, cue.start)
  return findPhrases(sentence.text, words.possible).some(({ start, end }) =>
    SAID_OF_IT.includes(cue.kind)
      ? clauseAt(sentence, start) === clause
      : cue.start >= start && cue.start < end,
  )
}

/** “Perhaps they have talked already”, where “perhaps they will talk” announces. */
function isGuessed(sentence: ReadSentence, cue: Cue, words: ContactWords): boolean {
  const clause = clauseAt(sentence, cue.start)
  const text = sentence.text.slice(clause.start, clause.end)
  const before = sentence.text.slice(clause.start, cue.start)
  const perhaps = findPhrases(before, words.perhaps).filter((one) => !isName(one))
  if (perhaps.length === 0 && !isLedByPerhaps(sentence, clause.start, words)) return false
  return hasPastForm(text, words) && !hasFutureForm(text, words)
}

/** “Theresa May have held talks”: amid a clause, small words have small letters. */
function isName({ start, text }: Found): boolean {
  return start > 0 && /^\p{Lu}/u.test(text)
}

/** In Slavic languages a comma follows: “Perhaps, they have talked already”. */
function isLedByPerhaps({ text }: ReadSentence, start: number, { perhaps }: ContactWords): boolean {
  const before = text.slice(0, start).replace(/[\s,]+$/u, '')
  return standsBehind(before, before.length, perhaps)
}

/** Where a clause starts with that which leads to it: “does not rule out / that they will meet”. */
function governedFrom(sentence: ReadSentence, start: number, words: ContactWords): number {
  const { text, clauses } = sentence
  const [that] = findPhrases(text.slice(start), words.that)
  if (that === undefined || text.slice(start, start + that.start).trim() !== '') return start
  const before = clauses.findLast(
    (one) => one.end <= start && /\p{L}/u.test(text.slice(one.start, one.end)),
  )
  return before?.start ?? start
}
