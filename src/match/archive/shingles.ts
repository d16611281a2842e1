import { comparable } from '#match/comparable.ts'

const WORDS = 3

/** The runs of three words of a text. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const words =
    comparable(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const count = Math.max(0, words.length - WORDS + 1)
  return new Set(
    Array.from({ length: count }, (_, index) => words.slice(index, index + WORDS).join(' ')),
  )
}

/** Which share of the first set is in the second, from 0 to 1. */
export function shareOf(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  if (part.size === 0) return 0
  return [...part].filter((shingle) => whole.has(shingle)).length / part.size
}
