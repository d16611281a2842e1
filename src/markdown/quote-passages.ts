import { findQuote } from '#markdown/find-quote.ts'
import { foldWithOffsets } from '#markdown/fold-text.ts'
import type { QuoteMark } from '#markdown/mark-quotes.ts'
import { textBlocks } from '#markdown/text-blocks.ts'

/** A quotation as the text has it, with the words around it (W3C TextQuoteSelector). */
export interface QuotePassage {
  readonly id: string
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

const CONTEXT = 32

/** Where quotations stand in the plain text of a Markdown text; one that is not there is left out. */
export function quotePassages(
  markdown: string,
  marks: readonly QuoteMark[],
): readonly QuotePassage[] {
  const text = textBlocks(markdown)
    .map((block) => block.text)
    .join('\n')
  const folded = foldWithOffsets(text)
  return marks.flatMap(({ id, selector }): readonly QuotePassage[] => {
    const [range] = findQuote(folded, selector)
    if (!range) return []
    const { start, end } = range
    return [
      {
        id,
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - CONTEXT), start),
        suffix: text.slice(end, end + CONTEXT),
      },
    ]
  })
}
