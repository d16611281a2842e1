import type { WeighedSentence } from '#match/event/weigh-sentences.ts'
import { bgTelling } from '#match/words/telling/bg-telling.ts'
import { enTelling } from '#match/words/telling/en-telling.ts'
import { ruTelling } from '#match/words/telling/ru-telling.ts'
import { ukTelling } from '#match/words/telling/uk-telling.ts'
import { LETTERS_OF_A_WORD, type WordWeights } from '#match/words/telling/word-weights.ts'

/** Where the words of a text are looked at: headline, summary, and as many sentences as make these. */
const SENTENCES = 16

/** As many words are added that weigh nothing, so that a few words alone decide little. */
const WEIGHTLESS = 10

/**
 * How far the words of an opening speak for a text that reports a contact: what they weigh together, by
 * the root of their number. Names do not count; whom a text is about says nothing of what it tells.
 */
export function tellingWords(weighed: readonly WeighedSentence[], lang: string): number {
  const opening = weighed.slice(0, SENTENCES)
  const top = opening.filter(({ sentence: { zone, index } }) => zone !== 'body' || index === 0)
  const { top: onTop, anywhere } = weightsOf(lang)
  const found = [...weightsIn(top, onTop), ...weightsIn(opening, anywhere)]
  const sum = found.reduce((total, weight) => total + weight, 0)
  return sum / Math.sqrt(found.length + WEIGHTLESS)
}

function weightsIn(
  weighed: readonly WeighedSentence[],
  weights: ReadonlyMap<string, number>,
): readonly number[] {
  const words = weighed.flatMap(({ sentence }) => sentence.text.match(WORD) ?? [])
  const distinct = new Set(words.map((word) => word.slice(0, LETTERS_OF_A_WORD).toLowerCase()))
  return [...distinct].flatMap((word) => weights.get(word) ?? [])
}

/** A word of two letters or more that begins with a small one. */
const WORD = /(?<!\p{L})\p{Ll}\p{L}+/gu

interface Weights {
  readonly top: ReadonlyMap<string, number>
  readonly anywhere: ReadonlyMap<string, number>
}

function weightsOf(lang: string): Weights {
  return WEIGHTS[lang.slice(0, 2)] ?? NONE
}

function read({ top, anywhere }: WordWeights): Weights {
  return { top: byWord(top), anywhere: byWord(anywhere) }
}

function byWord(words: Readonly<Record<string, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(words).flatMap(([weight, group]) =>
      group
        .split(/\s+/)
        .filter(Boolean)
        .map((word) => [word, Number(weight)] as const),
    ),
  )
}

const NONE: Weights = { top: new Map(), anywhere: new Map() }
const WEIGHTS: Readonly<Record<string, Weights>> = {
  bg: read(bgTelling),
  en: read(enTelling),
  ru: read(ruTelling),
  uk: read(ukTelling),
}
