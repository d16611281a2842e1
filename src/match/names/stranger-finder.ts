import { isOfCountry } from '#match/names/country-names.ts'
import { loneNames } from '#match/names/lone-names.ts'
import { anyOf, findPhrases } from '#match/phrases.ts'
import type { NameFound } from '#match/names/name-finder.ts'
import { familySlug, familyStem } from '#match/names/stranger-key.ts'
import { shareOfCapitals } from '#match/names/title-case.ts'
import type { LanguageWords } from '#match/words/language-words.ts'
import { wordsOf } from '#match/words/words-of.ts'

const MARK = 'stranger:'

/** Whether an id is that of somebody whom people.yaml does not have. */
export function isStranger(id: string): boolean {
  return id.startsWith(MARK)
}

/** The family name of a stranger in Latin letters. */
export function strangerName(id: string): string {
  return id.slice(MARK.length)
}

type Find = (text: string) => readonly NameFound[]

const WORD = String.raw`\p{Lu}\p{Ll}*(?:['-]\p{L}+)*\p{Ll}`
const PARTICLE =
  '(?:де|ді|ди|да|ван|фон|бин|бін|бен|аль|ель|дер|de|di|da|van|von|bin|ben|al|el|der|la)'
const ROW = new RegExp(
  String.raw`(?<![\p{L}\p{N}'-])${WORD}(?: (?:${PARTICLE} )?${WORD}){1,4}(?![\p{L}\p{N}])`,
  'gu',
)

/**
 * A function that finds people whom people.yaml does not have, in the texts of one article: full
 * names are words with a capital letter in a row, and family names alone are those of full names.
 */
export function strangerFinder(texts: readonly string[], lang: string, known: Find): Find {
  const words = wordsOf(lang)
  const lowerCase = new Set(texts.flatMap((text) => text.match(/(?<!\p{L})\p{Ll}+/gu) ?? []))
  const page = { words, lang, lowerCase, known, capitals: capitalsIn(texts) }
  const rows = texts.flatMap((text) => fullNames(text, page))
  const places = new Set(rows.filter(({ isPlace }) => isPlace).map(({ id }) => id))
  const idsAlone = new Map([...firstNames(rows, page), ...knownFamilies(texts, page)])
  const alone = texts.flatMap((text) => familiesAlone(text, page, idsAlone))
  const families = familyPatterns([...alone, ...rows], page).filter(({ id }) => !places.has(id))
  return (text) => {
    const found = [...known(text)]
    const isFree = ({ start, end }: NameFound) =>
      found.every((one) => end <= one.start || start >= one.end)
    for (const name of [...fullNames(text, page), ...aloneIn(text, families)]) {
      if (!places.has(name.id) && isFree(name))
        found.push({ id: name.id, start: name.start, end: name.end })
    }
    return found.sort((a, b) => a.start - b.start)
  }
}

/** How often each word stands with a capital letter where not every word has one. */
function capitalsIn(texts: readonly string[]): ReadonlyMap<string, number> {
  const plain = texts.filter((text) => shareOfCapitals(text, FEWEST_WORDS) <= IN_TITLE_CASE)
  const capitals = plain.flatMap((text) => text.match(/(?<!\p{L})\p{Lu}[\p{L}'-]+/gu) ?? [])
  return new Map([...Map.groupBy(capitals, familyStem)].map(([stem, { length }]) => [stem, length]))
}

interface Page {
  readonly capitals: ReadonlyMap<string, number>
  readonly words: LanguageWords
  readonly lang: string
  readonly lowerCase: ReadonlySet<string>
  readonly known: Find
}

interface Name extends NameFound {
  readonly family: string
  /** The word that a full name begins with. */
  readonly first: string
  /** Whether “in” stands before it. */
  readonly isPlace: boolean
}

/** Names alone can be so many, and the other words of a headline can be. */
const FEWEST_WORDS = 4
const IN_CAPITALS = 0.9
const IN_TITLE_CASE = 0.8

const IN = /(?<!\p{L})(?:в|у|во|във|in|at)\s$/iu

function fullNames(text: string, page: Page): readonly Name[] {
  if (shareOfCapitals(text, FEWEST_WORDS) > IN_CAPITALS) return []
  const known = page.known(text)
  const isTitleCase = shareOfCapitals(text, FEWEST_WORDS) > IN_TITLE_CASE
  return Array.from(text.matchAll(ROW)).flatMap(({ 0: row, index }): readonly Name[] => {
    const name = nameIn(row, index, { text, page })
    if (name === null || !isInLetters(row, page.lang)) return []
    const { start, end } = name
    if (isQuoted(text, name)) return []
    if (known.some((one) => one.start < end && one.end > start)) return []
    const family = name.tokens.at(-1) ?? ''
    if (isTitleCase && page.capitals.size > 0 && !page.capitals.has(familyStem(family))) return []
    const id = `${MARK}${familySlug(family, page.lang)}`
    const first = name.tokens[0] ?? ''
    return [{ id, start, end, family, first, isPlace: IN.test(text.slice(0, start)) }]
  })
}

/** Whether a name ends a quotation that began with it or shortly before it, as names of squares and ships do. */
function isQuoted(text: string, { start, end }: Row): boolean {
  return text.charAt(end) === '"' && /"(?:\S+ ){0,2}$/u.test(text.slice(0, start))
}

/** A name in Latin letters in a text that is in others is that of an agency or a site. */
function isInLetters(row: string, lang: string): boolean {
  return lang.startsWith('en') || !/\p{Script=Latin}/u.test(row)
}

interface Place {
  readonly text: string
  readonly page: Page
}

interface Row {
  readonly tokens: readonly string[]
  readonly start: number
  readonly end: number
}

/** The last run of at least two words of a row that has no other words in it. */
function nameIn(row: string, at: number, { text, page }: Place): Row | null {
  const isFirst = /(?:^|[.!?:]\s+|["(–—-]\s*)$/u.test(text.slice(0, at))
  let start = at
  let runs: readonly Row[] = [{ tokens: [], start: at, end: at }]
  for (const [place, token] of row.split(' ').entries()) {
    const last = runs.at(-1)
    const end = start + token.length
    const isName = !isOther(token, isFirst && place === 0, page)
    if (isName && last && last.tokens.length > 0)
      runs = [...runs.slice(0, -1), { tokens: [...last.tokens, token], start: last.start, end }]
    else runs = [...runs, { tokens: isName ? [token] : [], start, end }]
    start = end + 1
  }
  const name = runs.findLast(({ tokens }) => tokens.length > 1 && !isAdjective(tokens[0] ?? ''))
  const isOfCountry = isFirst && name?.start === at && GENITIVE.test(row)
  return name && !isOfCountry ? name : null
}

/** “Delegation of …”, at the start of a sentence. */
const GENITIVE = /(?:ии|ії|ины|їни|ы)$/u

/** Whether a word with a capital letter is none of a name: a title, a day, a country, the first word of a sentence. */
function isOther(token: string, isFirst: boolean, { words, lang, lowerCase }: Page): boolean {
  const lower = token.toLowerCase()
  if (isFirst && (lower.length < 3 || lowerCase.has(lower))) return true
  if (isOfCountry(token, lang)) return true
  const { contacts, dates, notNames } = words
  const others = [contacts.roles, contacts.deputies, notNames, ...dates.months, ...dates.weekdays]
  return others.some((phrases) => isAll(lower, phrases))
}

function isAll(token: string, phrases: string): boolean {
  return findPhrases(token, phrases).some(({ start, end }) => start === 0 && end === token.length)
}

/** “Northern …”, “… Republic”: a place or a body. */
function isAdjective(token: string): boolean {
  return /(?:ск|ськ|цьк|зьк)(?:ая|а|ое|о|ого|ої|ой|ую|у|ом|ими|ите|ата|ото|ия|ият|их)$/u.test(token)
}

interface Family {
  readonly id: string
  readonly pattern: RegExp
}

type FamilyName = Pick<Name, 'id' | 'family'>

function familiesAlone(
  text: string,
  page: Page,
  idsAlone: ReadonlyMap<string, string>,
): readonly FamilyName[] {
  if (shareOfCapitals(text, FEWEST_WORDS) > IN_TITLE_CASE) return []
  const people = [...page.known(text), ...fullNames(text, page)]
  const isOtherWord = (word: string, isFirst: boolean) =>
    isOther(word, isFirst, page) || isAdjective(word) || !isInLetters(word, page.lang)
  const isRepeated = (word: string) => (page.capitals.get(familyStem(word)) ?? 0) > 1
  const isCountry = (word: string) => isOfCountry(word, page.lang)
  return loneNames(text, {
    words: page.words,
    people,
    isOther: isOtherWord,
    isCountry,
    isRepeated,
  }).map(({ family }) => {
    const slug = familySlug(family, page.lang)
    return { id: idsAlone.get(slug) ?? `${MARK}${slug}`, family }
  })
}

/** The ids of those who are named in full and by their first name too, by the slug of that: “Prabowo”. */
function firstNames(rows: readonly Name[], { lang }: Page): ReadonlyMap<string, string> {
  const byFirst = Map.groupBy(rows, ({ first }) => familySlug(first, lang))
  const ofOne = [...byFirst].filter(([, names]) => new Set(names.map(({ id }) => id)).size === 1)
  return new Map(ofOne.map(([slug, [name]]) => [slug, name?.id ?? '']))
}

/** The ids of people whom the texts name in full, by the slug of the last word. */
function knownFamilies(
  texts: readonly string[],
  { known, lang }: Page,
): ReadonlyMap<string, string> {
  const inFull = texts.flatMap((text) =>
    known(text).map(({ id, start, end }) => ({ id, words: text.slice(start, end).split(' ') })),
  )
  return new Map(
    inFull
      .filter(({ words }) => words.length > 1)
      .map(({ id, words }) => [familySlug(words.at(-1) ?? '', lang), id]),
  )
}

function familyPatterns(names: readonly FamilyName[], { lang, words }: Page): readonly Family[] {
  const byStem = new Map(names.map(({ id, family }) => [familyStem(family), { id, family }]))
  return [...byStem].flatMap(([stem, { id }]) => {
    if (stem.length < 3) return []
    const source = `${stem.charAt(0).toUpperCase()}${stem.slice(1)}`.replaceAll(
      /[.*+?^${}()|[\]\\]/g,
      '\\$&',
    )
    const endings = lang.startsWith('en') ? '' : `(?:${anyOf(words.nameEndings)}|ий|им|ими|ых|их)?`
    return [
      {
        id,
        pattern: new RegExp(`(?<![\\p{L}\\p{N}])${source}${endings}(?![\\p{L}\\p{N}])`, 'gu'),
      },
    ]
  })
}

function aloneIn(text: string, families: readonly Family[]): readonly NameFound[] {
  return families.flatMap(({ id, pattern }) =>
    Array.from(text.matchAll(pattern), ({ 0: name, index }) => ({
      id,
      start: index,
      end: index + name.length,
    })),
  )
}
