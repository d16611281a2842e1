import { familyStem } from '#match/names/stranger-key.ts'

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
const SHORTEST = 4

/** Whether a word with a capital letter is one of the name of a country, in any case. */
export function isOfCountry(word: string, lang: string): boolean {
  const stems = stemsOf(lang)
  return [familyStem(word), ...withoutEndings(word)].some((stem) => stems.has(stem))
}

/** A word without what cases of names of countries add: “Россией”, “Китаем”. */
function withoutEndings(word: string): readonly string[] {
  const lower = word.toLowerCase()
  return [lower.replace(/[аеёєиіїйоуыьэюя]+$/u, ''), lower.replace(/[аеёєиіїйоуыьэюя]+м$/u, '')]
}

function stemsOf(lang: string): ReadonlySet<string> {
  const known = STEMS.get(lang)
  if (known) return known
  const made = new Set(
    countryNames(lang)
      .flatMap(wordsOf)
      .flatMap((word) => [familyStem(word), ...withoutEndings(word).slice(0, 1)]),
  )
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
