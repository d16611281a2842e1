/** How one language is written in Latin letters. */
export interface Romanisation {
  /** Letters and groups of letters, lower case. */
  readonly letters: Readonly<Record<string, string>>
  /** What differs at the start of a word. */
  readonly initial: Readonly<Record<string, string>>
  /** What differs at the end of a word. */
  readonly final: Readonly<Record<string, string>>
}
