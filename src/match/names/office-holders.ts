import type { Person } from '#domain/archive.ts'
import { comparable } from '#match/comparable.ts'
import { countryOf } from '#match/names/country-names.ts'
import type { NameFound } from '#match/names/name-finder.ts'
import { findPhrases, standsBehind, withoutPhrases, type Found } from '#match/phrases.ts'
import type { LanguageWords } from '#match/words/language-words.ts'
import { wordsOf } from '#match/words/words-of.ts'

/** Adds to the people whom a text names those whom it calls by their office. */
export type AddHolders = (text: string, named: readonly NameFound[]) => readonly NameFound[]

/**
 * A function that finds the heads of states where a text names only their office and their country: “the
 * Chinese leader”, “the president of Russia”. Only those are found whom the page also names.
 */
export function officeHolderFinder(
  onPage: readonly NameFound[],
  people: readonly Person[],
  lang: string,
): AddHolders {
  const words = wordsOf(lang)
  const heads = people.filter(
    (person) => onPage.some(({ id }) => id === person.id) && isHead(person, lang),
  )
  if (heads.length === 0) return (_text, named) => named
  return (text, named) => {
    const holders = findPhrases(text, words.contacts.heads)
      .filter((office) => !isOfNamed(office, text, named))
      .flatMap((office): readonly NameFound[] => {
        const country = countryOfOffice(office, text, { words, lang })
        const [holder, ...others] = heads.filter((person) => person.country === country)
        if (!holder || others.length > 0) return []
        return [{ id: holder.id, start: office.start, end: office.end }]
      })
    return [...named, ...holders].sort((a, b) => a.start - b.start)
  }
}

function isHead({ roles }: Person, lang: string): boolean {
  return roles.some(({ title }) =>
    [lang, 'en'].some((locale) => {
      const { heads } = wordsOf(locale).contacts
      return findPhrases(comparable(title[locale] ?? ''), heads)[0]?.start === 0
    }),
  )
}

const NEAR = 45

/** Whether an office stands beside the name of the one who has it. */
function isOfNamed({ start, end }: Found, text: string, named: readonly NameFound[]): boolean {
  const isLinked = (between: string) => between.length <= NEAR && !/[;:()"]/u.test(between)
  return named.some(
    (person) =>
      (person.start >= end && isLinked(text.slice(end, person.start))) ||
      (person.end <= start && /^,? ?$/u.test(text.slice(person.end, start))),
  )
}

interface Language {
  readonly words: LanguageWords
  readonly lang: string
}

/** The code of the country that is named right before an office or right behind it. */
function countryOfOffice(
  { start, end }: Found,
  text: string,
  { words, lang }: Language,
): string | null {
  const before = text.slice(0, start).replace(/'s? $/u, ' ')
  const behind = text.slice(end)
  const isOf = (between: string) =>
    /^ +(?:the )?$/u.test(withoutPhrases(between, words.contacts.of))
  const [code] =
    Object.entries(words.demonyms).find(([, demonyms]) => {
      const [next] = findPhrases(behind, demonyms)
      return (
        standsBehind(before, before.length, demonyms) || (next && isOf(behind.slice(0, next.start)))
      )
    }) ?? []
  if (code !== undefined) return code
  const [, last = ''] = /(\p{Lu}[\p{L}-]+) $/u.exec(before) ?? []
  const next = /\p{Lu}[\p{L}'-]+/u.exec(behind)
  const isNext = next !== null && isOf(behind.slice(0, next.index))
  return (isNext ? countryOf(next[0], lang) : null) ?? countryOf(last, lang)
}
