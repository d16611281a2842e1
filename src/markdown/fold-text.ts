/** A text as quotations are compared with it, with the place each character came from. */
export interface FoldedText {
  readonly text: string
  /** For each character of `text`, its offset in the original text. */
  readonly offsets: readonly number[]
}

const DOUBLE_QUOTES = /[„“”‟«»]/
const SINGLE_QUOTES = /[‚‘’‛‹›ʼ`´]/
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/

/**
 * Folds what may differ between a text and a quotation from it: white space (also non-breaking),
 * and the shapes of quotation marks and apostrophes. Every other character stays.
 * @example foldText('„Ден”  на\u00a0победата') // '"Ден" на победата'
 */
export function foldText(text: string): string {
  return foldWithOffsets(text).text.trimEnd()
}

/** Folds a text as `foldText` does, and keeps where each character stood. */
export function foldWithOffsets(text: string): FoldedText {
  const letters: string[] = []
  const offsets: number[] = []
  for (let index = 0; index < text.length; index += 1) {
    const letter = foldLetter(text.charAt(index))
    if (letter === '' || (letter === ' ' && (letters.at(-1) ?? ' ') === ' ')) continue
    letters.push(letter)
    offsets.push(index)
  }
  return { text: letters.join(''), offsets }
}

function foldLetter(letter: string): string {
  if (INVISIBLE.test(letter)) return ''
  if (/\s/.test(letter)) return ' '
  if (DOUBLE_QUOTES.test(letter)) return '"'
  return SINGLE_QUOTES.test(letter) ? "'" : letter
}
