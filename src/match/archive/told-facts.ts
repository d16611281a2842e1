import { findDateMentions } from '#match/dates/find-date-mentions.ts'
import type { DateReading } from '#match/dates/date-reading.ts'
import { findFigures } from '#match/archive/find-figures.ts'
import { comparable } from '#match/comparable.ts'
import { findPhrases, hasPhrase } from '#match/phrases.ts'
import type { Phrases } from '#match/words/language-words.ts'
import { wordsOf } from '#match/words/words-of.ts'

/** Something that a text tells, the same in every language, by which another can be known to tell of the same. */
export interface ToldFact {
  readonly key: string
  /** As it stands in the text. */
  readonly words: string
  readonly kind: 'duration' | 'figure' | 'last-day' | 'day' | 'plan' | 'quotation'
  /** The number of the sentence. Facts of one sentence are not independent. */
  readonly sentence: number
}

/** The facts of sentences, or of parts of a text, in one language. */
export function toldFacts(sentences: readonly string[], lang: string): readonly ToldFact[] {
  const { amounts } = wordsOf(lang)
  return sentences.flatMap((text, sentence) => [
    ...findFigures(text, amounts).map((found) => ({ ...found, kind: 'figure' as const, sentence })),
    ...timesIn(text, lang).map((found) => ({ ...found, sentence })),
    ...quotationsIn(text, lang).map((found) => ({ ...found, sentence })),
  ])
}

/** How long the contact itself took, as a fact. */
export function durationFact(minutes: number, sentence: number): ToldFact {
  const number = String(minutes)
  return { key: `minutes:${number}`, words: `${number} minutes`, kind: 'duration', sentence }
}

type Found = Omit<ToldFact, 'sentence'>

function timesIn(text: string, lang: string): readonly Found[] {
  const { amounts, dates } = wordsOf(lang)
  const folded = comparable(text)
  const isLasting = hasPhrase(folded, amounts.lasted)
  const isLastDay = (start: number) => isLasting && endsWith(folded.slice(0, start), dates.untilDay)
  return findDateMentions(text, lang).flatMap(({ start, reading, words }): readonly Found[] => {
    if (reading.form === 'day') return daysOf({ reading, words, isLast: isLastDay(start) })
    const key = planKey(reading)
    return key === null ? [] : [{ key, words, kind: 'plan' }]
  })
}

function endsWith(text: string, phrases: Phrases): boolean {
  const end = text.trimEnd().length
  return findPhrases(text, phrases).some((one) => one.end === end)
}

interface SaidDay {
  readonly reading: Extract<DateReading, { form: 'day' }>
  readonly words: string
  readonly isLast: boolean
}

/** A day, and of a span also its last one: “from 20 to 22 March”, “lasts until 22 March”. */
function daysOf({ reading, words, isLast }: SaidDay): readonly Found[] {
  const { month, day, lastMonth, lastDay } = reading
  const said: Found = { key: `day:${String(month)}-${String(day)}`, words, kind: 'day' }
  if (lastDay === null && !isLast) return [said]
  const key = `last:${String(lastMonth ?? month)}-${String(lastDay ?? day)}`
  return [said, { key, words, kind: 'last-day' }]
}

/** A time to come that is told as seen from the day of the text. */
function planKey(reading: DateReading): string | null {
  if (reading.form === 'season' && reading.shift === 1) return `season:${String(reading.season)}`
  return reading.form === 'half' ? `half:${String(reading.half)}` : null
}

const QUOTED = /"(?<words>[^"]{30,400})"/gu
const WORDS_IN_A_ROW = 7

/** Runs of words in quotation marks: in one language, who reports the same speech uses the same. */
function quotationsIn(text: string, lang: string): readonly Found[] {
  return Array.from(comparable(text).matchAll(QUOTED)).flatMap(({ groups }) => {
    const quoted = groups?.['words'] ?? ''
    const words = quoted.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
    return words.slice(WORDS_IN_A_ROW - 1).map((_last, at) => ({
      key: `${lang}:${words.slice(at, at + WORDS_IN_A_ROW).join(' ')}`,
      words: `“${quoted}”`,
      kind: 'quotation' as const,
    }))
  })
}
