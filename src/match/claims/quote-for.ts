import { findQuote } from '#markdown/find-quote.ts'
import type { FoldedText } from '#markdown/fold-text.ts'
import { comparable } from '#match/comparable.ts'
import type { ReadSentence } from '#match/text/read-sentences.ts'

/** Words in a sentence. */
export interface Span {
  readonly sentence: ReadSentence
  readonly start: number
  readonly end: number
}

/** The shortest quotation around some words that occurs once in a body: a clause, or the sentence. */
export function quoteFor(span: Span, body: FoldedText): string | null {
  const { sentence } = span
  if (sentence.zone !== 'body') return null
  return (
    [...clauseQuotes(span), trimmed(sentence.raw), sentence.raw].find(
      (quote) => countWords(quote) >= FEWEST_WORDS && findQuote(body, { quote }).length === 1,
    ) ?? null
  )
}

const FEWEST_WORDS = 5

/** The clause around the words, then with the one before it, then with the one after that. */
function clauseQuotes({ sentence, start, end }: Span): readonly string[] {
  const { clauses, raw } = sentence
  const isIn = (offset: number) =>
    clauses.findIndex((one) => offset >= one.start && offset < one.end)
  const [first, last] = [Math.max(0, isIn(start)), Math.max(0, isIn(Math.max(start, end - 1)))]
  const ranges = [
    [first, last],
    [first - 1, last],
    [first - 1, last + 1],
  ]
  return ranges.map(([from = 0, to = 0]) =>
    trimmed(raw.slice(clauses[Math.max(0, from)]?.start, clauses[to]?.end ?? raw.length)),
  )
}

function countWords(text: string): number {
  return text.split(/\s+/).length
}

/** Without signs at its ends, and without a quotation mark that has lost its other half. */
function trimmed(text: string): string {
  const bare = text
    .replaceAll(/^[\s,;:)–—-]+|[\s,;:(–—-]+$/gu, '')
    .replace(/[.!?…]$/u, '')
    .trim()
  const marks = comparable(bare).split('"').length - 1
  return marks === 1 ? bare.replaceAll(/^["„“”«»]\s*|\s*["„“”«»]$/gu, '') : bare
}
