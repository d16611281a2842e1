/**
 * How far words speak for something (above 0) or against it. The key is the weight; what it holds are
 * words with a space between them, in small letters, cut after {@link LETTERS_OF_A_WORD} letters.
 */
export interface WordWeights {
  /** In headline, summary or first sentence. */
  readonly top: Readonly<Record<string, string>>
  /** There or in one of the next sentences. */
  readonly anywhere: Readonly<Record<string, string>>
}

/**
 * What the words of a language tell of a text. The weights were counted, not chosen: how much more often
 * a word stands in such texts than in others, as the logarithm of the odds, rounded to halves, in the
 * labelled pages that the weights of the other signs were fitted to. Each is drawn towards 0, the more so
 * the fewer pages have the word; words that say little are left out.
 */
export interface TellingWords {
  /** That it reports a contact. */
  readonly report: WordWeights
  /** That the contact was held, or is going on. */
  readonly held: WordWeights
  readonly ongoing: WordWeights
  /** That people who are in one place are on a visit, and do not only talk. */
  readonly visit: WordWeights
  /** That they talk by telephone, or by video. */
  readonly phone: WordWeights
  readonly video: WordWeights
}

/** Endings say little; what is left of a word is much the same in most of its forms. */
export const LETTERS_OF_A_WORD = 8
