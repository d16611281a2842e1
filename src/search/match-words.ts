import type { IndexedWord, IndexedWords } from '#search/indexed-text.ts'
import { SHORTEST_PREFIX, type Query, type Term } from '#search/query.ts'
import type { Token } from '#search/tokens-of.ts'

/** How a text answers a query. */
export interface Match {
  /** The words of its content that were found, in order. */
  readonly found: readonly Token[]
  /** The terms that are names of somebody whom the text names. */
  readonly named: readonly Term[]
}

/** Finds a query in a text; null where a part of it is missing. The engine is less strict. */
export function matchWords(words: IndexedWords, query: Query): Match | null {
  const inContent = query.terms.map((term) => matching(words.content, term))
  const named = query.terms.filter((term) => matching(words.names, term).length > 0)
  const runs = query.phrases.map((phrase) => runsOf(words.content, phrase))
  const isFound =
    query.terms.every(
      (term, index) =>
        isSome(inContent[index]) ||
        named.includes(term) ||
        isSome(matching([...words.title, ...words.byline], term)),
    ) &&
    query.phrases.every(
      (phrase, index) => isSome(runs[index]) || isSome(runsOf(words.title, phrase)),
    )
  return isFound ? { found: inTextOrder([...inContent, ...runs].flat()), named } : null
}

function matching(words: readonly IndexedWord[], term: Term): readonly IndexedWord[] {
  return words.filter(({ stems, folded }) => {
    if (!term.stems.isDisjointFrom(stems)) return true
    return term.isPrefix && term.beginnings.some((stem) => isBeginning(stem, folded))
  })
}

function isBeginning(stem: string, folded: string): boolean {
  return stem.length >= SHORTEST_PREFIX && folded.startsWith(stem)
}

/** Where the words of a phrase follow each other, unchanged. */
function runsOf(words: readonly IndexedWord[], phrase: readonly string[]): readonly Token[] {
  return words.flatMap((_word, start) => {
    const run = words.slice(start, start + phrase.length)
    return phrase.every((word, index) => run[index]?.word === word) ? run : []
  })
}

function inTextOrder(tokens: readonly Token[]): readonly Token[] {
  const byStart = new Map(tokens.map((token) => [token.start, token]))
  return [...byStart.values()].sort((a, b) => a.start - b.start)
}

function isSome(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0
}
