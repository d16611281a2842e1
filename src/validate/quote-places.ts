import { foldText } from '#markdown/fold-text.ts'

/** A quotation with the words that tell it from others like it. */
export interface Quotation {
  readonly quote: string
  readonly prefix?: string | undefined
  readonly suffix?: string | undefined
}

/**
 * The places in a folded text at which a quotation stands as whole words, after its prefix and
 * before its suffix where it has them.
 */
export function quotePlaces(foldedText: string, quotation: Quotation): readonly number[] {
  const quote = foldText(quotation.quote)
  const prefix = foldText(quotation.prefix ?? '')
  const suffix = foldText(quotation.suffix ?? '')
  return placesOf(foldedText, quote).filter((place) => {
    const before = foldedText.slice(0, place)
    const after = foldedText.slice(place + quote.length)
    return (
      !splitsWord(before, quote) &&
      !splitsWord(quote, after) &&
      before.trimEnd().endsWith(prefix) &&
      after.trimStart().startsWith(suffix)
    )
  })
}

function placesOf(text: string, part: string): readonly number[] {
  const places: number[] = []
  if (part === '') return places
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) places.push(at)
  return places
}

function splitsWord(before: string, after: string): boolean {
  return /[\p{L}\p{M}\p{N}]$/u.test(before) && /^[\p{L}\p{M}\p{N}]/u.test(after)
}
