const MOST_WORDS = 6
const LONGEST_MONTH = 9

/**
 * Whether what stands before a stop is but part of a dateline: a place, a day, an agency.
 * @example isOfDateline('DARKTON, 29 January – WIRE NEWS.') // true
 */
export function isOfDateline(sentence: string): boolean {
  const words = sentence.match(/\p{L}+/gu) ?? []
  const small = words.filter((word) => /^\p{Ll}/u.test(word))
  const isPlaceOrAgency = /^["/(]?\p{Lu}{2,}|^\p{Lu}\p{Ll}+(?:\.|,\s\d|\s\/)/u.test(sentence)
  const isDay = /^\d{1,2}\s\p{Ll}+\.?$/u.test(sentence)
  return (
    (isPlaceOrAgency || isDay) &&
    words.length <= MOST_WORDS &&
    small.length <= 1 &&
    small.every(
      (word) => word.length <= LONGEST_MONTH && /\d\s*$/u.test(sentence.split(word)[0] ?? ''),
    )
  )
}
