import leven from 'leven'
import { comparable } from '#match/comparable.ts'
import { anyOf } from '#match/phrases.ts'
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

/** Makes a function that finds people by full name or family name, in any case and inflected. */
export function peopleFinder(
  people: readonly Named[],
  lang: string,
): (text: string) => readonly NameFound[] {
  const full = people.flatMap((person) =>
    spellings(person).map((name) => named(person, name, lang)),
  )
  const family = people.flatMap((person) => familyNames(person, people, lang))
  return (text) => findNames(text, [...full, ...family])
}

/** Makes a function that finds places by name, inflected. */
export function placeFinder(
  places: readonly Named[],
  lang: string,
): (text: string) => readonly NameFound[] {
  const patterns = places.flatMap((place) =>
    spellings(place).map((name) => named(place, name, lang)),
  )
  return (text) => findNames(text, patterns)
}

function spellings({ name, aliases }: Named): readonly string[] {
  const all = [...Object.values(name), ...Object.values(aliases).flat()].map(comparable)
  return [...new Set(all)].toSorted((a, b) => b.length - a.length)
}

function named({ id }: Named, name: string, lang: string): NamePattern {
  const words = name.split(' ')
  const isShort = words.length === 1 && name.length <= SHORT
  const source = words.map((word) => inflected(word, lang)).join('\\s+')
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
  const ending = stem === word ? '' : `|${word.slice(stem.length)}`
  return `${escaped}(?:${anyOf(wordsOf(lang).nameEndings)}${ending})?`
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
    return parts.length < 2 ? [] : (parts.at(isFirst ? 0 : -1) ?? [])
  })
  return [...new Set(words)]
}

function findNames(text: string, patterns: readonly NamePattern[]): readonly NameFound[] {
  const found: NameFound[] = []
  for (const { id, pattern, given } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      const isFree = found.every((one) => end <= one.start || start >= one.end)
      if (isFree && !isNamesake(text, end, given)) found.push({ id, start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Whether a family name is followed by the given name of somebody else. */
function isNamesake(text: string, end: number, given: readonly string[]): boolean {
  if (given.length === 0 || isInTitleCase(text)) return false
  const [, next = ''] = /^ (\p{Lu}\p{Ll}[\p{L}'-]*)/u.exec(text.slice(end)) ?? []
  if (next === '') return false
  return given.every((name) => leven(skeleton(next), skeleton(name.split(' ')[0] ?? '')) > 2)
}

function isInTitleCase(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? []
  return (
    words.length > 0 && words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length > 0.6
  )
}

/** A name without the letters in which languages spell it differently. */
function skeleton(name: string): string {
  return name.toLowerCase().replaceAll('і', 'и').replaceAll(/[ьъ']/g, '')
}
