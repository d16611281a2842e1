import type { Phrases } from '#match/words/language-words.ts'

/** Words that tell from when, and until when, a guest stays. */
export interface StayWords {
  /** A guest’s way back, or on: “flies home”, “is to leave”, as a verb or as a noun. */
  readonly leaves: Phrases
  /** “Came home”, “is back”: what he came for is over. */
  readonly returns: Phrases
  /** What sets out, or opens: “began”, “set out on”. */
  readonly begins: Phrases
}
