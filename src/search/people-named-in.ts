import type { Person } from '#domain/archive.ts'
import { indexText, type IndexedWord } from '#search/indexed-text.ts'

/**
 * The people whom a text in a language names, in whatever grammatical form. A name is written with
 * a capital, which tells it from words that are spelt the same.
 */
export function peopleNamedIn(
  text: string,
  lang: string,
  people: readonly Person[],
): readonly Person[] {
  const words = indexText(text, lang)
  const stems = new Set(words.flatMap((word) => [...word.stems]))
  return people.filter((person) =>
    spellingsIn(person, lang)
      .map((name) => indexText(name, lang))
      .filter((name) => name.every((part) => !part.stems.isDisjointFrom(stems)))
      .some((name) => holdsName(words, name)),
  )
}

function spellingsIn({ name, aliases }: Person, lang: string): readonly string[] {
  return [...(name[lang] === undefined ? [] : [name[lang]]), ...(aliases[lang] ?? [])]
}

function holdsName(text: readonly IndexedWord[], name: readonly IndexedWord[]): boolean {
  return text.some((_word, start) => name.every((part, index) => isForm(text[start + index], part)))
}

function isForm(word: IndexedWord | undefined, part: IndexedWord): boolean {
  if (word === undefined || word.isCapitalised !== part.isCapitalised) return false
  return !word.stems.isDisjointFrom(part.stems)
}
