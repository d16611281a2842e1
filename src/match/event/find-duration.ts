import { comparable } from '#match/comparable.ts'
import { anyOf, findPhrases, hasPhrase } from '#match/phrases.ts'
import type { AmountWords } from '#match/words/language-words.ts'

/** How long something took. */
export interface FoundDuration {
  readonly minutes: number
  readonly precision: 'exact' | 'about' | 'at-least' | 'at-most'
  /** In the text that was searched. */
  readonly start: number
  readonly end: number
}

/**
 * The first amount of time in a sentence that is said of a contact; null where there is none.
 * @example findDuration('The call lasted an hour and a half.', en.amounts) // { minutes: 90, … }
 */
export function findDuration(sentence: string, amounts: AmountWords): FoundDuration | null {
  const text = comparable(sentence)
  if (!hasPhrase(text, amounts.lasted)) return null
  const found = [...counted(text, amounts), ...worded(text, amounts)].filter(
    ({ minutes }) => minutes >= SHORTEST && minutes <= LONGEST,
  )
  const first = found.toSorted((a, b) =>
    overlap(a, b) ? lengthOf(b) - lengthOf(a) : a.start - b.start,
  )[0]
  return first ? { ...first, precision: precisionOf(text, first, amounts) } : null
}

function overlap(a: Amount, b: Amount): boolean {
  return a.start < b.end && b.start < a.end
}

function lengthOf({ start, end }: Amount): number {
  return end - start
}

const SHORTEST = 3
const LONGEST = 12 * 60

type Amount = Omit<FoundDuration, 'precision'>

function counted(text: string, amounts: AmountWords): readonly Amount[] {
  return Array.from(text.matchAll(amountPattern(amounts)), (match) => ({
    minutes: minutesIn(match.groups ?? {}, amounts),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function amountPattern(amounts: AmountWords): RegExp {
  const known = PATTERNS.get(amounts)
  if (known) return known
  const names = Object.keys(amounts.numbers).toSorted((a, b) => b.length - a.length)
  const number = `(?:\\d{1,3}(?:[.,]\\d)?|${names.join('|')})`
  const word = (phrases: string) => `(?:${anyOf(phrases)})(?![\\p{L}])\\.?`
  const half = (group: string) => `(?:[\\s-]+(?<${group}>${anyOf(amounts.half)}))?`
  const minutes = (group: string) => `(?<${group}>${number})[\\s-]*${word(amounts.minutes)}`
  const joint = `\\s*(?:(?:${anyOf(amounts.and)})\\s*)?`
  const hours = `(?<hours>${number})${half('half')}[\\s-]*${word(amounts.hours)}${half('halfBehind')}`
  const bareHour = `(?<bareHour>${word(amounts.hours)})${joint}${minutes('behindHour')}`
  const noTimeOfDay = `(?<!(?<!\\p{L})(?:${anyOf(amounts.atTime)})\\s+)`
  const made = new RegExp(
    `(?<![\\p{L}\\d.,:])(?:${noTimeOfDay}${bareHour}|${noTimeOfDay}${hours}(?:${joint}${minutes('rest')})?|${minutes('minutes')})`,
    'giu',
  )
  PATTERNS.set(amounts, made)
  return made
}

const PATTERNS = new WeakMap<AmountWords, RegExp>()

function minutesIn(
  groups: Readonly<Record<string, string | undefined>>,
  { numbers }: AmountWords,
): number {
  const value = (text: string | undefined) =>
    text === undefined ? 0 : (numbers[text.toLowerCase()] ?? Number(text.replace(',', '.')))
  const bare = groups['bareHour'] === undefined ? 0 : 60 + value(groups['behindHour'])
  const half = (groups['half'] ?? groups['halfBehind']) === undefined ? 0 : 30
  return Math.round(
    bare + value(groups['hours']) * 60 + half + value(groups['rest']) + value(groups['minutes']),
  )
}

function worded(text: string, { phrases }: AmountWords): readonly Amount[] {
  return Object.entries(phrases).flatMap(([words, minutes]) =>
    findPhrases(text, words).map(({ start, end }) => ({ minutes, start, end })),
  )
}

const JUST_BEFORE = 24

function precisionOf(
  text: string,
  { start, end }: Amount,
  amounts: AmountWords,
): FoundDuration['precision'] {
  const around = text.slice(Math.max(0, start - JUST_BEFORE), end)
  const isNear = (phrases: string) =>
    findPhrases(around, phrases).some((one) => around.length - one.end <= end - start + 2)
  if (isNear(amounts.atLeast)) return 'at-least'
  if (isNear(amounts.about)) return 'about'
  return isNear(amounts.atMost) ? 'at-most' : 'exact'
}
