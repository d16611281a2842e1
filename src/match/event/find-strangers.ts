import { articleSlug } from '#match/slug.ts'
import type { WeighedSentence } from '#match/event/weigh-sentences.ts'
import { findPhrases } from '#match/phrases.ts'
import { clauseAt, type ReadSentence } from '#match/text/read-sentences.ts'
import { wordsOf } from '#match/words/words-of.ts'

const LEAD = 2
const MOST = 2

/**
 * Those who took part and whom people.yaml does not have: their family names, without endings and
 * in Latin letters, by the alphabet.
 */
export function findStrangers(
  weighed: readonly WeighedSentence[],
  lang: string,
): readonly string[] {
  const lead = weighed.filter(({ sentence, score }) => sentence.index < LEAD && score > 0)
  const keys = lead.flatMap((one) => strangersIn(one, lang))
  return [...new Set(keys)].slice(0, MOST).toSorted()
}

/** Names behind the word for an office, in a clause that tells of the contact. */
function strangersIn({ sentence, cues }: WeighedSentence, lang: string): readonly string[] {
  const { roles } = wordsOf(lang).contacts
  return findPhrases(sentence.text, roles).flatMap(({ end }) => {
    const name = nameBehind(sentence, end)
    if (name === null || isKnown(sentence, name) || isAide(sentence, end, lang)) return []
    const clause = clauseAt(sentence, name.start)
    const isTold = cues.some(({ start }) => clauseAt(sentence, start).start === clause.start)
    return isTold ? [keyOf(name.text, lang)] : []
  })
}

interface Name {
  readonly text: string
  readonly start: number
}

/** A name, or a country and a name, within a few words. */
const NAME = /^[^,.;:"()]{0,24}?\s(?<name>\p{Lu}[\p{Ll}'-]+(?:\s+\p{Lu}[\p{Ll}'-]+){1,3})(?!\p{L})/u

function nameBehind({ text }: ReadSentence, end: number): Name | null {
  const found = NAME.exec(text.slice(end))
  const name = found?.groups?.['name']
  if (!found || name === undefined) return null
  return { text: name, start: end + found[0].length - name.length }
}

function isKnown({ people }: ReadSentence, { text, start }: Name): boolean {
  return people.some((one) => one.start < start + text.length && one.end > start)
}

const REACH = 40

function isAide({ text }: ReadSentence, end: number, lang: string): boolean {
  const before = text.slice(Math.max(0, end - REACH), end)
  return findPhrases(before, wordsOf(lang).contacts.deputies).length > 0
}

const ADJECTIVE = /(?<stem>сь?к)(?:им|ого|ому|ой|ою|ую)$/u
const CASE = /(?<=\p{L}{3}[бвгґджзклмнпрстфхцчшщ])(?:ом|ем|ём|ым|им|ові|а|у|і|е)$/u

/** A family name without what cases add, so that it is the same wherever it stands. */
function keyOf(name: string, lang: string): string {
  const family = (name.split(/\s+/).at(-1) ?? name).toLowerCase()
  const base = ADJECTIVE.test(family)
    ? family.replace(ADJECTIVE, '$<stem>ий')
    : family.replace(CASE, '')
  return articleSlug(base, lang)
}
