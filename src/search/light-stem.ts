const SHORTEST_STEM = 3

/** Sorts endings so that the longest is tried first. */
export function endings(text: string): readonly string[] {
  return text.split(' ').sort((a, b) => b.length - a.length)
}

/** Cuts the longest of the endings that leaves enough of a word to be told from others. */
export function lightStem(word: string, candidates: readonly string[]): string {
  const ending = candidates.find(
    (one) => word.endsWith(one) && word.length - one.length >= SHORTEST_STEM,
  )
  return ending === undefined ? word : word.slice(0, -ending.length)
}
