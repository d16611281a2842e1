import type { Phrases } from '#match/words/language-words.ts'

/** A part of a text that a phrase stands in. */
export interface Found {
  readonly start: number
  readonly end: number
  readonly text: string
}

const NO_LETTER_BEFORE = '(?<![\\p{L}\\p{N}])'
// In Ukrainian an apostrophe is within a word.
const NO_LETTER_BEHIND = "(?![\\p{L}\\p{N}]|'\\p{Script=Cyrillic})"
const NEVER = '(?!)'

/** Every place of a text, made comparable before, where one of the phrases stands. */
export function findPhrases(text: string, phrases: Phrases): readonly Found[] {
  // A search is much faster than matching all where there is nothing to match, as mostly.
  if (!hasPhrase(text, phrases)) return []
  return Array.from(text.matchAll(phrasePattern(phrases)), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }))
}

/** Whether one of the phrases stands in a text. */
export function hasPhrase(text: string, phrases: Phrases): boolean {
  return text.search(phrasePattern(phrases)) >= 0
}

/** Whether one of the phrases ends right before an offset of a text. */
export function standsBehind(text: string, offset: number, phrases: Phrases): boolean {
  const before = text.slice(0, offset).trimEnd()
  return findPhrases(before, phrases).at(-1)?.end === before.length
}

/** A text without the phrases. */
export function withoutPhrases(text: string, phrases: Phrases): string {
  return text.replaceAll(phrasePattern(phrases), ' ')
}

/** The pattern of phrases as whole words. */
function phrasePattern(phrases: Phrases): RegExp {
  const known = PATTERNS.get(phrases)
  if (known) return known
  const made = new RegExp(wholeWords(phrases), 'giu')
  PATTERNS.set(phrases, made)
  return made
}

const PATTERNS = new Map<Phrases, RegExp>()

/** The source of a pattern for phrases as whole words. */
export function wholeWords(phrases: Phrases): string {
  return `${NO_LETTER_BEFORE}(?:${anyOf(phrases)})${NO_LETTER_BEHIND}`
}

/** The source of a pattern for phrases, without a look at what stands around them. */
export function anyOf(phrases: Phrases): string {
  const sources = phrases
    .split(/\s*(?<!\{[^}]*)\/\s*/)
    .filter((phrase) => phrase !== '')
    .map(phraseSource)
  return sources.length === 0 ? NEVER : sources.join('|')
}

function phraseSource(phrase: string): string {
  return phrase
    .trim()
    .replaceAll(/[.+?^$()[\]\\]/g, '\\$&')
    .replaceAll('{', '(?:')
    .replaceAll('}', ')')
    .replaceAll(/ !(\([^)]*\))/g, `(?![\\s-]+$1${NO_LETTER_BEHIND})`)
    .replaceAll('*', "[\\p{L}']*")
    .replaceAll(/ +~ +/g, '(?:\\s+[^\\s.,;:!?]+){0,4}?\\s+')
    .replaceAll(' ', '\\s+')
}
