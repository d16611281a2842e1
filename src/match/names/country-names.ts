import { familyStem } from '#match/names/stranger-key.ts'

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
const SHORTEST = 5

/** Whether a word with a capital letter is one of the name of a country, in any case. */
export function isOfCountry(word: string, lang: string): boolean {
  return stemsOf(lang).has(familyStem(word))
}

function stemsOf(lang: string): ReadonlySet<string> {
  const known = STEMS.get(lang)
  if (known) return known
  const made = new Set(countryNames(lang).flatMap(wordsOf).map(familyStem))
  STEMS.set(lang, made)
  return made
}

const STEMS = new Map<string, ReadonlySet<string>>()

/** The names that Unicode has for countries; codes of two letters that stand for none have no name. */
function countryNames(lang: string): readonly string[] {
  const names = new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' })
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
  return codes.flatMap((code) => names.of(code) ?? [])
}

function wordsOf(name: string): readonly string[] {
  return name.split(/[^\p{L}']+/u).filter((word) => word.length >= SHORTEST)
}
