/**
 * How far words speak for a text that reports a contact (above 0), or for one that does not. The key is
 * the weight; what it holds are words with a space between them, in small letters, cut after
 * {@link LETTERS_OF_A_WORD} letters.
 */
export interface WordWeights {
  /** In headline, summary or first sentence. */
  readonly top: Readonly<Record<string, string>>
  /** There or in one of the next sentences. */
  readonly anywhere: Readonly<Record<string, string>>
}

/** Endings say little; what is left of a word is much the same in all its forms. */
export const LETTERS_OF_A_WORD = 6
