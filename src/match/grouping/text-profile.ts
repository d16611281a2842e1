import { comparable } from '#match/comparable.ts'
import { shareOf, shinglesOf } from '#match/archive/shingles.ts'
import { wordSkeleton } from '#match/text/word-skeleton.ts'

/** What a text speaks of, so that it can be held against one in another language. */
export interface TextProfile {
  /** BCP 47; null for texts of several languages. */
  readonly lang: string | null
  /** How often each word stands in it, by its skeleton: once a line, names twice. */
  readonly words: ReadonlyMap<string, number>
  /** The runs of three words in its headline and first paragraphs, and in all of it. */
  readonly opening: ReadonlySet<string>
  readonly whole: ReadonlySet<string>
}

const LINES_OF_AN_OPENING = 5

/** The words of a text by their skeletons; years, which texts of any time name, are left out. */
export function textProfile(lines: readonly string[], lang: string | null): TextProfile {
  const words = new Map<string, number>()
  for (const line of lines) {
    for (const [key, weight] of wordsIn(comparable(line))) {
      words.set(key, (words.get(key) ?? 0) + weight)
    }
  }
  const opening = shinglesOf(lines.slice(0, LINES_OF_AN_OPENING).join('\n'))
  return { lang, words, opening, whole: shinglesOf(lines.join('\n')) }
}

const FEWEST_SHINGLES = 6

/** Which share of one of two openings stands in the other text, from 0 to 1: copies of one report. */
export function copiedShare(one: TextProfile, other: TextProfile): number {
  return Math.max(openingIn(one, other), openingIn(other, one))
}

function openingIn({ opening }: TextProfile, { whole }: TextProfile): number {
  return opening.size < FEWEST_SHINGLES ? 0 : shareOf(opening, whole)
}

const WORD = /\p{L}[\p{L}']+|\d{2,}(?:[.,]\d+)?/gu
const YEAR = /^(?:19|20)\d\d$/
const STARTS_SENTENCE = /(?:^|[.!?:"]\s*)$/u
const SHORTEST_WORD = 4
const SHORTEST_NAME = 3

function wordsIn(line: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const { 0: word, index } of line.matchAll(WORD)) {
    const isName = /^\p{Lu}/u.test(word) && !STARTS_SENTENCE.test(line.slice(0, index))
    const isLong = word.length >= (isName ? SHORTEST_NAME : SHORTEST_WORD)
    if (YEAR.test(word) || !(isLong || /^\d/.test(word))) continue
    const key = wordSkeleton(word)
    if (!found.has(key)) found.set(key, isName ? 2 : 1)
  }
  return found
}
