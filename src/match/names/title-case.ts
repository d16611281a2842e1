/**
 * How many of the longer words of a text begin with a capital letter, from 0 to 1: headlines in English
 * have most. A text of fewer words than that tells nothing: 0.
 */
export function shareOfCapitals(text: string, fewestWords: number): number {
  const words = text.match(/\p{L}{3,}/gu) ?? []
  if (words.length < fewestWords) return 0
  return words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length
}
