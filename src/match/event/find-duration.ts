import { comparable } from '#match/comparable.ts'
import { durationPattern, type AmountGroups } from '#match/event/duration-pattern.ts'
import { findPhrases, hasPhrase, standsBehind } from '#match/phrases.ts'
import type { AmountWords, Phrases } from '#match/words/language-words.ts'

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
    (amount) =>
      amount.minutes >= SHORTEST && amount.minutes <= LONGEST && !isDistance(text, amount, amounts),
  )
  const first = found.toSorted((a, b) =>
    overlap(a, b) ? lengthOf(b) - lengthOf(a) : a.start - b.start,
  )[0]
  if (!first) return null
  const { minutes, start, end } = first
  return { minutes, start, end, precision: precisionOf(text, first, amounts) }
}

function overlap(a: Amount, b: Amount): boolean {
  return a.start < b.end && b.start < a.end
}

function lengthOf({ start, end }: Amount): number {
  return end - start
}

const SHORTEST = 3
const LONGEST = 12 * 60

interface Amount {
  readonly minutes: number
  readonly start: number
  readonly end: number
  /** “Some forty minutes”, said as in “minutes forty”. */
  readonly isRough: boolean
}

function counted(text: string, amounts: AmountWords): readonly Amount[] {
  return Array.from(text.matchAll(durationPattern(amounts)), (match) => {
    const groups = (match.groups ?? {}) as AmountGroups
    return {
      minutes: minutesIn(groups, amounts),
      start: match.index,
      end: match.index + match[0].length,
      isRough: (groups.unitFirst ?? groups.odd) !== undefined,
    }
  })
}

function minutesIn(groups: AmountGroups, amounts: AmountWords): number {
  const value = (text: string | undefined) => (text === undefined ? 0 : numberIn(text, amounts))
  const half = (groups.half ?? groups.halfBehind) === undefined ? 0 : 30
  const bare =
    (groups.bareHour ?? groups.justHour) === undefined ? 0 : 60 + value(groups.behindHour)
  const isInHours = groups.unitFirst !== undefined && isAll(groups.unitFirst, amounts.hours)
  const behind = value(groups.numberBehind) * (isInHours ? 60 : 1)
  const whole = value(groups.hours) * 60 + half + value(groups.rest) + value(groups.minutes)
  return Math.round(bare + whole + behind)
}

function isAll(text: string, phrases: Phrases): boolean {
  return findPhrases(text, phrases).some(({ start, end }) => start === 0 && end === text.length)
}

/** In figures, or in one or two words: “forty”, “forty-five”, “two or three” (two). */
function numberIn(text: string, { numbers, and }: AmountWords): number {
  const whole = numbers[text.toLowerCase()] ?? Number(text.replace(',', '.'))
  if (!Number.isNaN(whole)) return whole
  const words = text.toLowerCase().split(/[\s-]+/u)
  const [tens = 0, ones = 0] = words
    .filter((word) => !hasPhrase(word, and))
    .map((word) => numbers[word] ?? Number(word))
  return tens >= 20 && tens % 10 === 0 && ones < 10 ? tens + ones : tens
}

function worded(text: string, { phrases }: AmountWords): readonly Amount[] {
  return Object.entries(phrases).flatMap(([words, minutes]) =>
    findPhrases(text, words).map(({ start, end }) => ({ minutes, start, end, isRough: false })),
  )
}

const NEAR = 14

/** “Two hours later”, “within an hour”: how far something lies from something else. */
function isDistance(text: string, { start, end }: Amount, amounts: AmountWords): boolean {
  const behind = text.slice(end).trimStart()
  if (findPhrases(behind, amounts.elapsedBehind)[0]?.start === 0) return true
  const before = text.slice(Math.max(0, start - NEAR), start).trimEnd()
  const endsWith = (phrases: Phrases) => standsBehind(before, before.length, phrases)
  if (endsWith(amounts.elapsedBefore)) return true
  const isOfTalks = (findPhrases(behind, amounts.lasted)[0]?.start ?? NEAR) < NEAR
  return endsWith(amounts.after) && !isOfTalks
}

const JUST_BEFORE = 24

function precisionOf(
  text: string,
  { start, end, isRough }: Amount,
  amounts: AmountWords,
): FoundDuration['precision'] {
  const around = text.slice(Math.max(0, start - JUST_BEFORE), end)
  const isNear = (phrases: Phrases) =>
    findPhrases(around, phrases).some((one) => around.length - one.end <= end - start + 2)
  if (isNear(amounts.atLeast)) return 'at-least'
  if (isNear(amounts.about) || isRough) return 'about'
  return isNear(amounts.atMost) ? 'at-most' : 'exact'
}
