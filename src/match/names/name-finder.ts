import leven from 'leven'
import { comparable } from '#match/comparable.ts'
import { anyOf } from '#match/phrases.ts'
import { shareOfCapitals } from '#match/names/title-case.ts'
import { wordsOf } from '#match/words/words-of.ts'

/** Who or what can be found in texts by name. */
export interface Named {
  readonly id: string
  readonly name: Readonly<Record<string, string>>
  readonly aliases: Readonly<Record<string, readonly string[]>>
  readonly country?: string | null
}

/** A place of a text where someone or something is named. */
export interface NameFound {
  readonly id: string
  readonly start: number
  readonly end: number
}

interface NamePattern {
  readonly id: string
  readonly pattern: RegExp
  /** Given names in every spelling, where the pattern is a family name that comes first. */
  readonly given: readonly string[]
}

/** Countries in which the family name is written first. */
const FAMILY_NAME_FIRST = new Set(['CN', 'TW', 'KP', 'KR', 'VN', 'HU', 'KH', 'HK'])
const SHORT = 3

type Find = (text: string) => readonly NameFound[]

/** A function that finds people by full name or family name, in any case and inflected. */
export function peopleFinder(people: readonly Named[], lang: string): Find {
  return knownFinder(people, lang, (all) => {
    const full = all.flatMap((person) => spellings(person).map((name) => named(person, name, lang)))
    const family = all.flatMap((person) => familyNames(person, all, lang))
    return [...full, ...family]
  })
}

/** A function that finds places by name, inflected. */
export function placeFinder(places: readonly Named[], lang: string): Find {
  return knownFinder(places, lang, (all) =>
    all.flatMap((place) => spellings(place).map((name) => named(place, name, lang))),
  )
}

const FINDERS = new WeakMap<readonly Named[], Map<string, Find>>()

/** Patterns are made once for an archive and a language. */
function knownFinder(
  all: readonly Named[],
  lang: string,
  patternsOf: (all: readonly Named[]) => readonly NamePattern[],
): Find {
  const finders = FINDERS.get(all) ?? new Map<string, Find>()
  FINDERS.set(all, finders)
  const known = finders.get(lang)
  if (known) return known
  const patterns = distinct(patternsOf(all))
  const find: Find = (text) => findNames(text, patterns)
  finders.set(lang, find)
  return find
}

/** Spellings of several languages often make the same pattern. */
function distinct(patterns: readonly NamePattern[]): readonly NamePattern[] {
  const keyOf = ({ id, pattern }: NamePattern) => `${id} ${pattern.flags} ${pattern.source}`
  return [...new Map(patterns.map((one) => [keyOf(one), one])).values()]
}

function spellings({ name, aliases }: Named): readonly string[] {
  const all = [...Object.values(name), ...Object.values(aliases).flat()].map(comparable)
  return [...new Set(all)].toSorted((a, b) => b.length - a.length)
}

function named({ id }: Named, name: string, lang: string): NamePattern {
  const words = name.split(' ')
  const isShort = words.length === 1 && name.length <= SHORT
  const source = words.map((word) => inflected(word, lang)).join('[\\s-]+')
  return { id, pattern: wholeName(source, isShort), given: [] }
}

function wholeName(source: string, isShort: boolean): RegExp {
  return isShort
    ? new RegExp(`(?<![\\p{L}\\p{N}-])(?:${source})(?![\\p{L}\\p{N}-])`, 'gu')
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu')
}

/** A word with the endings that names take on in the language; short names keep all their letters. */
function inflected(word: string, lang: string): string {
  const stem = word.length > SHORT ? word.replace(/[аяоеийьї]$/u, '') : word
  const escaped = stem.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const source = word.length > SHORT ? anySpelling(escaped) : escaped
  const ending = stem === word ? '' : `|${word.slice(stem.length)}`
  return `${source}(?:${anyOf(wordsOf(lang).nameEndings)}${ending})?`
}

/** Cyrillic letters that languages, and newsrooms of one language, put for one another in names. */
const SPELT_ALIKE = ['дз|дж|цз', '[иіїйы]', '[еєэё]', 'н[ьъ]?', 'л[ьъ]?', '[ьъ]?']
const ANY_OF_THEM = /дз|дж|цз|[иіїйы]|[еєэё]|н[ьъ]?|л[ьъ]?|[ьъ]/gu

function anySpelling(source: string): string {
  return source.toLowerCase().replaceAll(ANY_OF_THEM, (letters) => {
    const alike = SPELT_ALIKE.find((one) => new RegExp(`^(?:${one})$`, 'u').test(letters))
    return `(?:${alike ?? letters})`
  })
}

function familyNames(
  person: Named,
  people: readonly Named[],
  lang: string,
): readonly NamePattern[] {
  const isFirst = FAMILY_NAME_FIRST.has(person.country ?? '')
  const names = familyWords(person)
  const others = people.filter(({ id }) => id !== person.id).flatMap(familyWords)
  const given = Object.values(person.name).map((name) =>
    comparable(name).split(' ').slice(1).join(' '),
  )
  return names
    .filter((name) => !others.includes(name))
    .flatMap((name) =>
      [name, ...(name.length <= SHORT ? [name.toUpperCase()] : [])].map((spelling) => ({
        id: person.id,
        pattern: wholeName(inflected(spelling, lang), spelling.length <= SHORT),
        given: isFirst ? given : [],
      })),
    )
}

function familyWords({ name, country }: Named): readonly string[] {
  const isFirst = FAMILY_NAME_FIRST.has(country ?? '')
  const words = Object.values(name).flatMap((full) => {
    const parts = comparable(full).split(' ')
    if (parts.length < 2) return []
    return isFirst
      ? parts.filter((part, at) => at === 0 || isTelling(part, parts))
      : parts.slice(-1)
  })
  return [...new Set(words)]
}

const LONG_ENOUGH = 6

/** Whether a given name is used alone, as newsrooms do where a family name is short. */
function isTelling(part: string, parts: readonly string[]): boolean {
  return parts.length === 2 && part.length >= LONG_ENOUGH
}

function findNames(text: string, patterns: readonly NamePattern[]): readonly NameFound[] {
  const found: NameFound[] = []
  for (const { id, pattern, given } of patterns) {
    if (text.search(pattern) < 0) continue
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      const isFree = found.every((one) => end <= one.start || start >= one.end)
      if (isFree && !isNamesake(text, end, given)) found.push({ id, start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

const IN_TITLE_CASE = 0.6

/** Whether a family name is followed by the given name of somebody else. */
function isNamesake(text: string, end: number, given: readonly string[]): boolean {
  if (given.length === 0 || shareOfCapitals(text, 1) > IN_TITLE_CASE) return false
  const [, next = ''] = /^ (\p{Lu}\p{Ll}[\p{L}'-]*)/u.exec(text.slice(end)) ?? []
  if (next === '') return false
  return given.every((name) => leven(skeleton(next), skeleton(name.split(' ')[0] ?? '')) > 2)
}

/** A name without the letters in which languages spell it differently. */
function skeleton(name: string): string {
  return name.toLowerCase().replaceAll('і', 'и').replaceAll(/[ьъ']/g, '')
}
