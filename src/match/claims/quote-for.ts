import { findQuote } from '#markdown/find-quote.ts'
import { foldWithOffsets } from '#markdown/fold-text.ts'
import { clauseAt, type ReadSentence } from '#match/text/read-sentences.ts'

/** Words in a sentence. */
export interface Span {
  readonly sentence: ReadSentence
  readonly start: number
  readonly end: number
}

/** The shortest quotation around some words that occurs once in a body: a clause, or the sentence. */
export function quoteFor({ sentence, start, end }: Span, body: string): string | null {
  if (sentence.zone !== 'body') return null
  const first = clauseAt(sentence, start)
  const last = clauseAt(sentence, Math.max(start, end - 1))
  const clause = trimmed(sentence.raw.slice(first.start, last.end))
  const folded = foldWithOffsets(body)
  return (
    [clause, trimmed(sentence.raw), sentence.raw].find(
      (quote) => quote !== '' && findQuote(folded, { quote }).length === 1,
    ) ?? null
  )
}

function trimmed(text: string): string {
  return text
    .replaceAll(/^[\s,;:()–—-]+|[\s,;:(–—-]+$/gu, '')
    .replace(/[.!?…]$/u, '')
    .trim()
}
