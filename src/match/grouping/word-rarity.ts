import type { TextProfile } from '#match/grouping/text-profile.ts'

/** How much a word tells of what a text is about: the more, the fewer texts have it. */
export type WordRarity = (word: string) => number

/** Among fewer texts it cannot be told which words are ordinary. */
const FEWEST_TEXTS = 20

/**
 * The rarity of words among texts that are compared with one another (inverse document frequency);
 * null where they are too few.
 */
export function wordRarity(profiles: readonly TextProfile[]): WordRarity | null {
  if (profiles.length < FEWEST_TEXTS) return null
  const counts = new Map<string, number>()
  for (const { words } of profiles) {
    for (const word of words.keys()) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return (word) => Math.log((profiles.length + 1) / (counts.get(word) ?? 1))
}

/** How much two texts speak of the same, from 0 to 1: the cosine of their words, weighed by rarity. */
export function likeness(one: TextProfile, other: TextProfile, rarity: WordRarity): number {
  const [few, many] = one.words.size < other.words.size ? [one, other] : [other, one]
  let shared = 0
  for (const [word, count] of few.words) {
    const there = many.words.get(word)
    if (there !== undefined) shared += weight(word, count, rarity) * weight(word, there, rarity)
  }
  const lengths = lengthOf(one, rarity) * lengthOf(other, rarity)
  return lengths === 0 ? 0 : shared / lengths
}

function weight(word: string, count: number, rarity: WordRarity): number {
  return rarity(word) * (1 + Math.log(count))
}

function lengthOf(profile: TextProfile, rarity: WordRarity): number {
  const known = LENGTHS.get(profile)
  if (known?.rarity === rarity) return known.length
  let sum = 0
  for (const [word, count] of profile.words) sum += weight(word, count, rarity) ** 2
  const length = Math.sqrt(sum)
  LENGTHS.set(profile, { rarity, length })
  return length
}

const LENGTHS = new WeakMap<TextProfile, { readonly rarity: WordRarity; readonly length: number }>()
