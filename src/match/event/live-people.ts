import type { NameFound } from '#match/names/name-finder.ts'
import { isStranger } from '#match/names/stranger-finder.ts'
import { findPhrases, hasPhrase, standsBehind } from '#match/phrases.ts'
import { clauseAt, type ReadSentence } from '#match/text/read-sentences.ts'
import type { ContactWords } from '#match/words/contacts/contact-words.ts'

/** Those who may take part in what a sentence reports: not those of side remarks, nor whom envoys serve. */
export function livePeople(
  sentence: ReadSentence,
  words: ContactWords,
  aides: ReadonlySet<string>,
): readonly string[] {
  const live = sentence.people.filter(
    (person) =>
      !aides.has(person.id) && isInReport(sentence, person) && !isServed(sentence, person, words),
  )
  return [...new Set(live.map(({ id }) => id))]
}

/** Those whom a text introduces as somebody’s aide or spokesman: they tell of a contact and are no party. */
export function aidesIn(
  sentences: readonly ReadSentence[],
  words: ContactWords,
): ReadonlySet<string> {
  const aides = sentences.flatMap((sentence) =>
    sentence.people.filter(
      (person) =>
        isCalledAide(sentence, person, words) ||
        isIntroducedAsAide(sentence, person, words) ||
        (isStranger(person.id) &&
          isServedBefore(sentence, person, words) &&
          !standsBehind(sentence.text, person.start, words.of)),
    ),
  )
  return new Set(aides.map(({ id }) => id))
}

/** “Aides”, which nobody is called: “X writes, aides are to meet”. */
const MANY = /(?:[иыі]|ите|s)$/u

/** “X, the aide”. */
function isCalledAide({ text }: ReadSentence, { end }: NameFound, words: ContactWords): boolean {
  const [next] = findPhrases(text.slice(end), words.deputies)
  if (!next || MANY.test(next.text) || hasPhrase(next.text, words.envoys)) return false
  const between = text.slice(end, end + next.start)
  const [behind = ''] = /^(?: [^\s,.]+){1,2}/u.exec(text.slice(end + next.end)) ?? []
  const isSource = hasPhrase(`${between} ${behind}`, words.said)
  return /^, (?:[^\s,]+ )?$/u.test(between) && !isSource
}

const REACH_OF_AIDE = 8

/** “X’s aide for foreign affairs Y”, “the president’s aide Y”. */
function isIntroducedAsAide(
  { text, people, cues }: ReadSentence,
  person: NameFound,
  words: ContactWords,
): boolean {
  const deputy = findPhrases(text.slice(0, person.start), words.deputies).at(-1)
  if (!deputy || hasPhrase(deputy.text, words.envoys)) return false
  const between = text.slice(deputy.end, person.start)
  const isBetween = ({ start }: { readonly start: number }) =>
    start >= deputy.end && start < person.start
  // “The president’s aide Y” does not name whom Y serves.
  const served = hasPhrase(between, words.heads) ? 0 : 1
  return (
    !/[,.;:"()]|\s[-–—]\s/u.test(between) &&
    between.trim().split(/\s+/).length <= REACH_OF_AIDE &&
    !hasPhrase(between, words.and) &&
    !cues.some(isBetween) &&
    people.filter(isBetween).length === served
  )
}

function isInReport(sentence: ReadSentence, { start }: NameFound): boolean {
  const clause = clauseAt(sentence, start)
  if (clause.role !== 'after') return clause.role === 'main' || clause.role === 'plan'
  const hasCue = sentence.cues.some((cue) => cue.start >= clause.start && cue.start < clause.end)
  return hasCue && !isNamedWithAnother(sentence)
}

/** Whether the main clause tells of a contact, and who took part in it. */
function isNamedWithAnother(sentence: ReadSentence): boolean {
  const isMain = (start: number) => clauseAt(sentence, start).role === 'main'
  const people = new Set(sentence.people.filter((one) => isMain(one.start)).map(({ id }) => id))
  return people.size > 1 && sentence.cues.some((cue) => isMain(cue.start))
}

const REACH = 5

/** Whether a person is named as the one whose envoy or aide acts, or as that aide. */
export function isServed(sentence: ReadSentence, person: NameFound, words: ContactWords): boolean {
  if (hasPhrase(sentence.text.slice(person.start, person.end), words.heads)) return false
  return isServedBefore(sentence, person, words) || isServedBehind(sentence, person, words)
}

function isServedBefore(
  { text, people, cues }: ReadSentence,
  person: NameFound,
  words: ContactWords,
): boolean {
  const before = text.slice(0, person.start)
  const deputy = findPhrases(before, words.deputies).at(-1)
  if (!deputy) return false
  const between = text.slice(deputy.end, person.start)
  if (isStranger(person.id) && hasPhrase(deputy.text, words.envoys)) return false
  const isApart =
    /[,.;:"()]|\s[-–—]\s/u.test(between) ||
    between.trim().split(/\s+/).length > REACH ||
    (hasPhrase(between, words.counterpart) && !hasPhrase(between, words.of)) ||
    hasPhrase(between, words.and) ||
    people.some(({ start }) => start >= deputy.end && start < person.start) ||
    cues.some(({ start }) => start >= deputy.end && start < person.start)
  return !isApart
}

/** “X’s envoy”, “X aide Y”. */
function isServedBehind({ text }: ReadSentence, person: NameFound, words: ContactWords): boolean {
  const [next] = findPhrases(text.slice(person.end), words.deputies)
  const between = next && text.slice(person.end, person.end + next.start)
  return (
    between !== undefined &&
    /^(?:'s?|s)?\s+(?:(?:special|top|senior|foreign policy|chief|new)\s+)?$/u.test(between)
  )
}
