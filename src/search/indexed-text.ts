import { foldWord } from '#search/fold-word.ts'
import { stemsOf } from '#search/stems-of.ts'
import { tokensOf, type Token } from '#search/tokens-of.ts'

/** What the index holds of one text. */
export interface IndexedText {
  /** BCP 47. */
  readonly lang: string
  readonly title: string
  readonly content: string
  /** All names, in every language, of the people whom it is about or names. */
  readonly names: string
  readonly byline: string
}

/** A word with all that queries are compared with. */
export interface IndexedWord extends Token {
  readonly folded: string
  readonly stems: ReadonlySet<string>
}

/** A text as words. */
export type IndexedWords = Readonly<Record<keyof Omit<IndexedText, 'lang'>, readonly IndexedWord[]>>

/** Splits a text into words, once for all queries. Names are in no one language. */
export function indexWords({ lang, title, content, names, byline }: IndexedText): IndexedWords {
  return {
    title: indexText(title, lang),
    content: indexText(content, lang),
    names: indexText(names, null),
    byline: indexText(byline, null),
  }
}

/** The words of a text in a language, or in any where that is not known. */
export function indexText(text: string, lang: string | null): readonly IndexedWord[] {
  return tokensOf(text).map((token) => ({
    ...token,
    folded: foldWord(token.word),
    stems: stemsOf(token.word, lang),
  }))
}
