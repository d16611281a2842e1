import type { WeighedSentence } from '#match/event/weigh-sentences.ts'
import { bgTelling } from '#match/words/telling/bg-telling.ts'
import { enTelling } from '#match/words/telling/en-telling.ts'
import { ruTelling } from '#match/words/telling/ru-telling.ts'
import {
  LETTERS_OF_A_WORD,
  type TellingWords,
  type WordWeights,
} from '#match/words/telling/telling-words.ts'
import { ukTelling } from '#match/words/telling/uk-telling.ts'

/** How many sentences the words are taken from, headline and summary included. */
const SENTENCES: Readonly<Record<keyof TellingWords, number>> = {
  report: 16,
  held: 8,
  ongoing: 8,
  visit: 8,
  phone: 8,
  video: 8,
}

/** As many words are added that weigh nothing, so that a few words alone decide little. */
const WEIGHTLESS = 40

/**
 * How far the words of an opening speak for something: what they weigh together, by the root of their
 * number. Names do not count; whom a text is about says nothing of what it tells.
 */
export function wordSign(
  weighed: readonly WeighedSentence[],
  told: keyof TellingWords,
  lang: string,
): number {
  const opening = weighed.slice(0, SENTENCES[told])
  const top = opening.filter(({ sentence: { zone, index } }) => zone !== 'body' || index === 0)
  const weights = WEIGHTS[lang.slice(0, 2)]?.[told]
  if (weights === undefined) return 0
  const found = [...weightsIn(top, weights.top), ...weightsIn(opening, weights.anywhere)]
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

function read(words: TellingWords): Readonly<Record<keyof TellingWords, Weights>> {
  return {
    report: byZone(words.report),
    held: byZone(words.held),
    ongoing: byZone(words.ongoing),
    visit: byZone(words.visit),
    phone: byZone(words.phone),
    video: byZone(words.video),
  }
}

function byZone({ top, anywhere }: WordWeights): Weights {
  return { top: byWord(top), anywhere: byWord(anywhere) }
}

function byWord(groups: WordWeights['top']): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(groups).flatMap(([weight, words]) =>
      words.split(/\s+/).map((word) => [word, Number(weight)] as const),
    ),
  )
}

const WEIGHTS: Readonly<Record<string, ReturnType<typeof read>>> = {
  bg: read(bgTelling),
  en: read(enTelling),
  ru: read(ruTelling),
  uk: read(ukTelling),
}
