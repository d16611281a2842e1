import { foldText, type FoldedText } from '#markdown/fold-text.ts'

/** A quotation as W3C Web Annotation selects it (TextQuoteSelector), with `quote` for `exact`. */
export interface QuoteSelector {
  readonly quote: string
  readonly prefix?: string | undefined
  readonly suffix?: string | undefined
}

/** A part of a text: from one offset up to, and not including, another. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/**
 * Every place in a text where a quotation stands as whole words, after its prefix and before its
 * suffix where it has them. The ranges are those of the text before it was folded.
 */
export function findQuote(folded: FoldedText, selector: QuoteSelector): readonly TextRange[] {
  const quote = foldText(selector.quote)
  const prefix = foldText(selector.prefix ?? '')
  const suffix = foldText(selector.suffix ?? '')
  return occurrences(folded.text, quote)
    .filter((at) => {
      const before = folded.text.slice(0, at)
      const after = folded.text.slice(at + quote.length)
      return (
        !splitsWord(before, quote) &&
        !splitsWord(quote, after) &&
        before.trimEnd().endsWith(prefix) &&
        after.trimStart().startsWith(suffix)
      )
    })
    .map((at) => ({
      start: folded.offsets[at] ?? 0,
      end: (folded.offsets[at + quote.length - 1] ?? 0) + 1,
    }))
}

function occurrences(text: string, part: string): readonly number[] {
  const found: number[] = []
  if (part === '') return found
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) found.push(at)
  return found
}

function splitsWord(before: string, after: string): boolean {
  return /[\p{L}\p{M}\p{N}]$/u.test(before) && /^[\p{L}\p{M}\p{N}]/u.test(after)
}
