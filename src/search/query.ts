import { foldWord } from '#search/fold-word.ts'
import { stemsOf } from '#search/stems-of.ts'
import { tokensOf } from '#search/tokens-of.ts'

/** What a reader asked for: every term and every phrase has to be found. */
export interface Query {
  readonly terms: readonly Term[]
  /** The words of what stood in quotation marks, as they were typed but in small letters. */
  readonly phrases: readonly (readonly string[])[]
}

/** One word that is searched for in all its forms. */
export interface Term {
  readonly word: string
  /** Folded. */
  readonly stems: ReadonlySet<string>
  /** The stems that no other stem is the beginning of. */
  readonly beginnings: readonly string[]
  /** Whether longer words that begin like it are meant too. */
  readonly isPrefix: boolean
}

/** A beginning shorter than this says too little: such a word is found as a whole only. */
export const SHORTEST_PREFIX = 4

const MOST_VARIANTS = 8
const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/g

/** Reads what was typed. What stands in quotation marks of any kind is searched for exactly. */
export function parseQuery(text: string): Query {
  const phrases = [...text.matchAll(QUOTED)].map(([, quoted = '']) =>
    tokensOf(quoted).map(({ word }) => word),
  )
  const terms = tokensOf(text.replaceAll(QUOTED, ' ')).map(({ word }) => termOf(word))
  return { terms, phrases: phrases.filter((words) => words.length > 0) }
}

/** Whether nothing is asked for. */
export function isEmptyQuery({ terms, phrases }: Query): boolean {
  return terms.length === 0 && phrases.length === 0
}

/**
 * What to ask an engine that finds words by their beginning and joins them by “and”: one line for
 * every way in which the irregular words can begin. It may find more than was meant.
 */
export function engineQueries({ terms, phrases }: Query): readonly string[] {
  const fixed = phrases.flat().join(' ')
  return terms
    .reduce<readonly string[]>(
      (lines, { beginnings }) =>
        lines
          .flatMap((line) => beginnings.map((beginning) => `${line} ${beginning}`))
          .slice(0, MOST_VARIANTS),
      [fixed],
    )
    .map((line) => line.trim())
}

function termOf(word: string): Term {
  const stems = stemsOf(word, null)
  return {
    word,
    stems,
    beginnings: shortestBeginnings(stems),
    isPrefix: foldWord(word).length >= SHORTEST_PREFIX,
  }
}

/** What another stem begins with says all that the longer one does. */
function shortestBeginnings(stems: ReadonlySet<string>): readonly string[] {
  const all = [...stems]
  return all.filter((stem) => !all.some((other) => other !== stem && stem.startsWith(other)))
}
