import { plainWord } from '#search/fold-word.ts'

/** One word of a text, with its place. */
export interface Token {
  /** In small letters and without apostrophes. */
  readonly word: string
  readonly start: number
  readonly end: number
  readonly isCapitalised: boolean
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʼ`´‘][\p{L}\p{N}\p{M}]+)*/gu
const ENGLISH_POSSESSIVE = /(?<=[a-z])['’]s$/i

/** The words of a text; hyphens separate them, apostrophes do not. */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(WORD)].map(({ 0: found, index }) => {
    const written = found.replace(ENGLISH_POSSESSIVE, '')
    return {
      word: plainWord(written),
      start: index,
      end: index + written.length,
      isCapitalised: /^\p{Lu}/u.test(written),
    }
  })
}
