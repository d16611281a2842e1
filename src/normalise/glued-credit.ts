import { capitalised, wholeWords } from '#normalise/phrase-pattern.ts'
import { allWords } from '#normalise/words/all-words.ts'

const LABEL = new RegExp(`^\\W*(?:(?:${wholeWords(allWords('picture'))})\\s*:|©)\\s*`, 'iu')
const SOURCE = new RegExp(`^(?:${wholeWords(allWords('sources'))})\\s?:\\s*`, 'iu')
/** An office that signs its picture: a capital, small words, and the capital of the sentence. */
const SIGNED_BY_OFFICE = /^©\s?\p{L}[\p{L}-]+(?:\s\p{Ll}[\p{L}-]+){1,2}\s(?=\p{Lu})/u
/** A label and an address, with no sign between, glued to the capital of the sentence. */
const ADDRESSED = new RegExp(
  `^(?:${wholeWords([...allWords('picture'), ...allWords('picture').map(capitalised)])})(?:\\s?[:©–—-])?(?:\\s[\\p{L}-]+){0,2}\\s(?:[\\w-]+\\.)+\\p{Ll}{2,8}\\s?(?=["„“«]?\\p{Lu})`,
  'u',
)
const SHORTEST_REST = 60
const MOST_NAMES = 6

/**
 * A picture's credit that stands right before a sentence, without a sign between the two. The
 * sentence starts at the last capital before its first small word; a name of two words is kept
 * whole where the text has it elsewhere. Null where there is none, or where it cannot be told.
 * @example gluedCredit('Снимка: Студио Мост Кметът каза, че …') // 'Снимка: Студио Мост'
 */
export function gluedCredit(text: string): string | null {
  const addressed = ADDRESSED.exec(text)?.[0]
  if (addressed !== undefined && text.length >= addressed.length + SHORTEST_REST) return addressed
  const label = LABEL.exec(text)?.[0]
  if (label === undefined || text.length < label.length + SHORTEST_REST) return null
  const office = SIGNED_BY_OFFICE.exec(text)?.[0]
  if (office !== undefined) return office.trim()
  const rest = text.slice(label.length)
  const words = [...rest.matchAll(/\S+/g)]
  const small = words.findIndex(([word]) => /^["„“«(]?\p{Ll}/u.test(word))
  if (small < 2 || small > MOST_NAMES) return null
  const start = startOfName(
    words.slice(0, small).map(([word]) => word),
    rest,
  )
  const at = words[start]?.index ?? 0
  return start < 1 ? null : text.slice(0, label.length + at).trim()
}

/**
 * The name of another page that stands right before a sentence, without even a space.
 * @example gluedSource('Source: The PostThe talks …') // 'Source: The Post'
 */
export function gluedSource(text: string): string | null {
  const label = SOURCE.exec(text)?.[0]
  if (label === undefined) return null
  const name = /^.{2,60}?\p{Ll}(?=\p{Lu})/u.exec(text.slice(label.length))?.[0]
  const glued = name === undefined ? '' : label + name
  return glued !== '' && text.length >= glued.length + SHORTEST_REST ? glued : null
}

/** The index of the word with which the sentence starts. */
function startOfName(capitals: readonly string[], rest: string): number {
  const last = capitals.length - 1
  const pair = capitals.slice(last - 1).join(' ')
  const isName = last >= 1 && rest.indexOf(pair) !== rest.lastIndexOf(pair)
  return isName ? last - 1 : last
}
