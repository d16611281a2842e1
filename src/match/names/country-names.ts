import { familyStem } from '#match/names/stranger-key.ts'
import { wordsOf } from '#match/words/words-of.ts'

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
const SHORTEST = 4

/** Whether a word with a capital letter is one of the name of a country, in any case. */
export function isOfCountry(word: string, lang: string): boolean {
  const { words } = namesIn(lang)
  return stemsOf(word).some((stem) => words.has(stem))
}

/** The code of the country whose whole name a word with a capital letter is, in any case; null where it is none. */
export function countryOf(word: string, lang: string): string | null {
  const { codes } = namesIn(lang)
  return stemsOf(word).flatMap((stem) => codes.get(stem) ?? [])[0] ?? null
}

/** The names that Unicode has for a country, the long one and the short one. */
export function namesOfCountry(code: string, lang: string): readonly string[] {
  const { long, short } = display(lang)
  return [...new Set([long.of(code) ?? [], short.of(code) ?? []].flat())]
}

function stemsOf(word: string): readonly string[] {
  return [familyStem(word), ...withoutEndings(word)]
}

/** A word without what cases of names of countries add: “Россией”, “Китаем”, “Нидерландов”. */
function withoutEndings(word: string): readonly string[] {
  const lower = word.toLowerCase()
  return [ENDING, ENDING_IN_M, PLURAL].map((ending) => lower.replace(ending, ''))
}

const ENDING = /[аеёєиіїйоуыьэюя]+$/u
const ENDING_IN_M = /[аеёєиіїйоуыьэюя]+м$/u
const PLURAL = /(?:ів|їв|ов|ев|[ая](?:х|м|ми))$/u

interface CountryNames {
  /** The stems of all words of names. */
  readonly words: ReadonlySet<string>
  /** The codes of countries, by the stems of names of one word. */
  readonly codes: ReadonlyMap<string, string>
}

function namesIn(lang: string): CountryNames {
  const known = NAMES.get(lang)
  if (known) return known
  const all = [
    ...countryCodes(lang).flatMap((code) =>
      namesOfCountry(code, lang).map((name) => ({ code, name })),
    ),
    ...otherNames(lang),
  ]
  const made = {
    words: new Set(all.flatMap(({ name }) => wordsIn(name)).flatMap(shortStems)),
    codes: new Map(
      all
        .filter(({ name }) => !/[^\p{L}']/u.test(name))
        .flatMap(({ code, name }) => shortStems(name).map((stem) => [stem, code] as const)),
    ),
  }
  NAMES.set(lang, made)
  return made
}

function otherNames(lang: string): readonly { readonly code: string; readonly name: string }[] {
  return Object.entries(wordsOf(lang).otherCountryNames).flatMap(([code, names]) =>
    names.split(' / ').map((name) => ({ code, name })),
  )
}

const NAMES = new Map<string, CountryNames>()

function shortStems(word: string): readonly string[] {
  return [familyStem(word), ...withoutEndings(word).slice(0, 1)]
}

/** The codes of two letters that stand for countries: others have no name, or are former ones of theirs. */
function countryCodes(lang: string): readonly string[] {
  const { long } = display(lang)
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
  return codes.filter(
    (code) => long.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code,
  )
}

function display(lang: string): Readonly<Record<'long' | 'short', Intl.DisplayNames>> {
  const named = (style: 'long' | 'short') =>
    new Intl.DisplayNames(lang, { type: 'region', fallback: 'none', style })
  return { long: named('long'), short: named('short') }
}

function wordsIn(name: string): readonly string[] {
  return name.split(/[^\p{L}']+/u).filter((word) => word.length >= SHORTEST)
}
