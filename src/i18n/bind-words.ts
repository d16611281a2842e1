const NO_BREAK_SPACE = '\u00A0'

/** What holds on to the word after it, and which words a year holds on to, by language. */
const WORDS: Readonly<Record<string, { oneLetter: string; ofYears: string }>> = {
  en: { oneLetter: 'aI', ofYears: '' },
  bg: { oneLetter: 'ваиосуя', ofYears: 'г\\.|година|годината' },
  uk: { oneLetter: 'авзйіоуяє', ofYears: 'р\\.|рр\\.|рік|року|році|роком' },
}

/**
 * Puts no-break spaces where a line must not end: after a one-letter word, before a one-letter part
 * of a name, between a number and what it counts, and before a dash. For the texts of the site
 * itself, never for those of an article.
 * @example bindWords('Зустріч у Пекіні', 'uk') // 'Зустріч у\u00A0Пекіні'
 */
export function bindWords(text: string, lang: string): string {
  return (BINDERS.get(lang) ?? BIND_NUMBERS).reduce(
    (bound, pattern) => bound.replace(pattern, NO_BREAK_SPACE),
    text,
  )
}

/** Spaces before a dash, and after a number of at most three digits, where it is no part of another. */
const BIND_NUMBERS = [/ (?=[–—])/g, /(?<=(?<![\p{L}\p{N}.,:/-])\p{N}{1,3}) (?=[\p{L}%€$])/gu]

/** A word that a capital letter after it may belong to, as in «Лю Ї»: unless it is the English “I”. */
const FIRST_NAME = '(?<![\\p{L}\\p{N}])\\p{Lu}\\p{Ll}+'
const BIND_NAMES = new RegExp(`(?<=${FIRST_NAME}) (?=[А-ЯЄІЇҐ](?![\\p{L}\\p{N}’'.-]))`, 'gu')

const BINDERS: ReadonlyMap<string, readonly RegExp[]> = new Map(
  Object.entries(WORDS).map(([lang, words]) => [
    lang,
    [...BIND_NUMBERS, BIND_NAMES, ...patternsOf(words)],
  ]),
)

function patternsOf({ oneLetter, ofYears }: (typeof WORDS)[string]): readonly RegExp[] {
  const capital = `(?<!${FIRST_NAME}\u00A0)[${oneLetter.toUpperCase()}]`
  const word = `(?<![\\p{L}\\p{N}’'.-])(?:[${oneLetter}]|${capital})`
  const afterWord = new RegExp(`(?<=${word}) (?=\\S)`, 'gu')
  const afterYear = new RegExp(`(?<=\\p{N}{4}) (?=(?:${ofYears})(?![\\p{L}]))`, 'gu')
  return ofYears === '' ? [afterWord] : [afterWord, afterYear]
}
