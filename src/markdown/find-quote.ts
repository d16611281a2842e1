/** A quotation as W3C Web Annotation selects it (TextQuoteSelector). */
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

/** A text as quotations are compared in it, with the place each character came from. */
export interface FoldedText {
  readonly text: string
  /** For each character of `text`, its offset in the original. */
  readonly offsets: readonly number[]
}

const DOUBLE_QUOTES = /[„“”‟«»″]/u
const SINGLE_QUOTES = /[‘’‚‛ʼ′]/u
const SPACE = /[\s\u00A0\u2000-\u200B\u202F\u205F\u2060\u3000\uFEFF]/u

/**
 * Folds what may differ between a quotation and its source: runs of white space of any kind become
 * one space, and every double or single quotation mark or apostrophe its plain form.
 */
export function foldText(text: string): FoldedText {
  let folded = ''
  const offsets: number[] = []
  for (let index = 0; index < text.length; index += 1) {
    const letter = foldLetter(text.charAt(index))
    if (letter === ' ' && (folded === '' || folded.endsWith(' '))) continue
    folded += letter
    offsets.push(index)
  }
  return { text: folded, offsets }
}

/**
 * Every place where a quotation stands in a text, after folding, with the prefix just before it
 * and the suffix just after it where it has them.
 */
export function findQuote(
  text: string | FoldedText,
  { quote, prefix = '', suffix = '' }: QuoteSelector,
): readonly TextRange[] {
  const folded = typeof text === 'string' ? foldText(text) : text
  const [exact, before, after] = [quote, prefix, suffix].map((part) => foldText(part).text.trim())
  if (!exact) return []
  return occurrences(folded.text, exact)
    .filter(
      (at) =>
        folded.text
          .slice(0, at)
          .trimEnd()
          .endsWith(before ?? '') &&
        folded.text
          .slice(at + exact.length)
          .trimStart()
          .startsWith(after ?? ''),
    )
    .map((at) => ({
      start: folded.offsets[at] ?? 0,
      end: (folded.offsets[at + exact.length - 1] ?? 0) + 1,
    }))
}

function foldLetter(letter: string): string {
  if (SPACE.test(letter)) return ' '
  if (DOUBLE_QUOTES.test(letter)) return '"'
  return SINGLE_QUOTES.test(letter) ? "'" : letter
}

function occurrences(text: string, part: string): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found.push(at)
  return found
}
