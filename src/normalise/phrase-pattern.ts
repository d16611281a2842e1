/** The source of a pattern for any of the words, longest first, each as a whole word. */
export function wholeWords(words: readonly string[]): string {
  return `(?<![\\p{L}\\p{N}])${anyOf(words)}(?![\\p{L}\\p{N}])`
}

/** The source of a pattern for any of the words, longest first, whatever stands around them. */
export function anyOf(words: readonly string[]): string {
  const sorted = [...new Set(words)].toSorted((a, b) => b.length - a.length)
  const escaped = sorted.map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  return `(?:${escaped.join('|')})`
}

/** A phrase as it stands at the start of a line. */
export function capitalised(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1)
}
