import { anyOf } from '#match/phrases.ts'
import type { AmountWords } from '#match/words/language-words.ts'

/** What the parts of an amount of time are called in the pattern. */
export type AmountGroups = Readonly<
  Partial<
    Record<
      | 'hours'
      | 'half'
      | 'halfBehind'
      | 'odd'
      | 'rest'
      | 'minutes'
      | 'bareHour'
      | 'behindHour'
      | 'justHour'
      | 'unitFirst'
      | 'numberBehind',
      string
    >
  >
>

/** The pattern of amounts of time in a language, in numbers or words. */
export function durationPattern(amounts: AmountWords): RegExp {
  const known = PATTERNS.get(amounts)
  if (known) return known
  const made = new RegExp(`(?<![\\p{L}\\d.,:])(?<!\\d[-–])(?:${sources(amounts).join('|')})`, 'giu')
  PATTERNS.set(amounts, made)
  return made
}

const PATTERNS = new WeakMap<AmountWords, RegExp>()

function sources(amounts: AmountWords): readonly string[] {
  const number = numberSource(amounts)
  const word = (phrases: string) => `(?:${anyOf(phrases)})(?![\\p{L}])\\.?`
  const minutes = (group: string) => `(?<${group}>${number})[\\s-]*${word(amounts.minutes)}`
  const joint = `\\s*(?:(?:${anyOf(amounts.and)})\\s*)?`
  const notAt = `(?<!(?<!\\p{L})(?:${anyOf(amounts.atTime)})\\s+)`
  const maybe = (group: string, phrases: string) => `(?:[\\s-]+(?<${group}>${anyOf(phrases)}))?`
  const hours = `(?<hours>${number})${maybe('odd', amounts.odd)}${maybe('half', amounts.half)}[\\s-]*${word(amounts.hours)}${maybe('halfBehind', amounts.half)}`
  const said = [amounts.about, amounts.atLeast, amounts.atMost, amounts.whole, amounts.lasted]
  const saidBefore = `(?<=(?<!\\p{L})(?:${said.map(anyOf).join('|')})\\s)`
  const unit = `(?<unitFirst>${anyOf(amounts.hours)}|${anyOf(amounts.minutes)})`
  const isUnit = `(?:${anyOf(amounts.hours)}|${anyOf(amounts.minutes)})`
  return [
    `${notAt}(?<bareHour>${word(amounts.hours)})${joint}${minutes('behindHour')}`,
    `${notAt}${hours}(?:${joint}${minutes('rest')})?`,
    minutes('minutes'),
    `${saidBefore}(?<justHour>${word(amounts.hours)})`,
    `${unit}\\s(?<numberBehind>${number})(?![\\p{L}\\d]|\\s+${isUnit})`,
  ]
}

/** Figures, a word, or two words; of a span the first. */
function numberSource({ numbers, and }: AmountWords): string {
  const names = Object.keys(numbers)
    .toSorted((a, b) => b.length - a.length)
    .join('|')
  const second = `(?:[\\s-]+(?:(?:${anyOf(and)})\\s+)?(?:${names})(?![\\p{L}]))?`
  return `(?:\\d{1,3}(?:[.,]\\d)?(?:\\s?[-–]\\s?\\d{1,3})?|(?:${names})(?![\\p{L}])${second})`
}
