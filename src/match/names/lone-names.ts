import type { NameFound } from '#match/names/name-finder.ts'
import { findCues, type CueKind } from '#match/text/find-cues.ts'
import { findPhrases, standsBehind, withoutPhrases } from '#match/phrases.ts'
import type { LanguageWords } from '#match/words/language-words.ts'

/** A word with a capital letter that stands alone where only a name of a person can. */
export interface LoneName {
  readonly family: string
  readonly start: number
  readonly end: number
}

interface Surroundings {
  readonly words: LanguageWords
  /** Those who are named in the text already. */
  readonly people: readonly NameFound[]
  /** Whether a word is none of a name. */
  readonly isOther: (word: string, isFirst: boolean) => boolean
  readonly isCountry: (word: string) => boolean
  /** Whether the page has it with a capital letter several times. */
  readonly isRepeated: (word: string) => boolean
}

const CAPITAL = /(?<![\p{L}\p{N}'-])\p{Lu}\p{Ll}[\p{L}'-]*\p{Ll}(?![\p{L}\p{N}-])/gu

/** Family names that stand without a given name: behind an office (“President Y”), or beside a name (“X and Y”). */
export function loneNames(text: string, around: Surroundings): readonly LoneName[] {
  const words = Array.from(text.matchAll(CAPITAL), ({ 0: family, index }) => ({
    family,
    start: index,
    end: index + family.length,
  }))
  const free = words.filter((word) => isFree(word, text, around))
  return free.filter(
    (word) =>
      isBehindOffice(word, text, around) ||
      isBeside(word, text, around) ||
      isSubject(word, text, around) ||
      isWhomSomebodyMet(word, text, around),
  )
}

const ABBREVIATION = /^\p{Lu}{2,}$/u

function isFree({ family, start, end }: LoneName, text: string, around: Surroundings): boolean {
  const isFirst = /(?:^|[.!?:]\s+|["(–—-]\s*)$/u.test(text.slice(0, start))
  const isNamed = around.people.some((one) => start < one.end && end > one.start)
  const [before = ''] = /\p{Lu}[\p{L}'-]*(?= $)/u.exec(text.slice(0, start)) ?? []
  const isOfRow =
    /^ \p{Lu}/u.test(text.slice(end)) ||
    (before !== '' && !ABBREVIATION.test(before) && !around.isOther(before, false))
  return !isNamed && (!isOfRow || isFirst) && !around.isOther(family, isFirst)
}

/** “President Y”, “the president of X Y”. */
function isBehindOffice({ start }: LoneName, text: string, around: Surroundings): boolean {
  const before = text.slice(0, start)
  const office = findPhrases(before, around.words.contacts.roles).at(-1)
  if (!office) return false
  const between = withoutPhrases(before.slice(office.end), around.words.contacts.of).trim()
  return between === '' || ABBREVIATION.test(between) || around.isCountry(between)
}

const REACH = 25
const SPOKEN: readonly CueKind[] = ['phone', 'video', 'meeting', 'negotiation', 'talk']
const DONE: readonly CueKind[] = [...SPOKEN, 'arrival', 'discussion']
const REACH_OF_VERB = 60

/** “X spoke …”, of someone whom the page names more than once. */
function isSubject({ family, start, end }: LoneName, text: string, around: Surroundings): boolean {
  const isPlace = standsBehind(text, start, around.words.contacts.inPlace)
  if (isPlace || !around.isRepeated(family)) return false
  const behind = text.slice(end, end + REACH_OF_VERB)
  const [cue] = findCues(behind, around.words.contacts)
  return cue?.tense !== null && cue?.start === 1 && DONE.includes(cue.kind)
}

/** “Talks with Y”. */
function isWhomSomebodyMet({ start }: LoneName, text: string, { words }: Surroundings): boolean {
  const before = text.slice(0, start)
  const preposition = findPhrases(before, words.contacts.counterpart).at(-1)
  if (preposition?.end !== before.length - 1) return false
  const near = before.slice(Math.max(0, preposition.start - REACH))
  const [cue] = findCues(near, words.contacts).filter(({ kind }) => SPOKEN.includes(kind))
  return cue !== undefined && !/[,;:"]/u.test(near.slice(cue.start))
}

/** Whether nothing but “and” stands between it and a name. */
function isBeside(
  { start, end }: LoneName,
  text: string,
  { words, people }: Surroundings,
): boolean {
  const isAnd = (between: string) => {
    const [found] = findPhrases(between, words.contacts.and)
    return found?.text === between.trim() && between.trim() !== ',' && /^ .* $/u.test(between)
  }
  return people.some(
    (one) =>
      (one.end < start && isAnd(text.slice(one.end, start))) ||
      (one.start > end && isAnd(text.slice(end, one.start))),
  )
}
