import type { Person } from '#domain/archive.ts'
import { comparable } from '#match/comparable.ts'
import { countryOf } from '#match/names/country-names.ts'
import type { NameFound } from '#match/names/name-finder.ts'
import { findPhrases, type Found } from '#match/phrases.ts'
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
  const before = text.slice(0, start)
  const behind = text.slice(end)
  const [code] =
    Object.entries(words.demonyms).find(
      ([, demonyms]) =>
        /^(?:'s)? ?$/u.test(before.slice(findPhrases(before, demonyms).at(-1)?.end ?? 0) || '-') ||
        /^ (?:of )?(?:the )?$/u.test(behind.slice(0, findPhrases(behind, demonyms)[0]?.start ?? 0)),
    ) ?? []
  if (code !== undefined) return code
  const [, next = ''] = /^ (?:of )?(\p{Lu}[\p{L}'-]+)/u.exec(behind) ?? []
  const [, last = ''] = /(\p{Lu}[\p{L}-]+)(?:'s?)? $/u.exec(before) ?? []
  return countryOf(next, lang) ?? (lang === 'en' ? countryOf(last, lang) : null)
}
