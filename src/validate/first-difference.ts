/** Where two texts part, with the words around that place in each. */
export interface Difference {
  readonly expected: string
  readonly found: string
}

/**
 * The first words in which two texts differ; null where they are the same.
 * @example firstDifference('one two three', 'one too three') // { expected: 'two', found: 'too' }
 */
export function firstDifference(expected: string, found: string): Difference | null {
  if (expected === found) return null
  const [left, right] = [expected.split(/\s+/), found.split(/\s+/)]
  const index = left.findIndex((word, position) => word !== right[position])
  const at = index === -1 ? left.length : index
  return { expected: left[at] ?? '', found: right[at] ?? '' }
}
