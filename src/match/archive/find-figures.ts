import { comparable } from '#match/comparable.ts'
import { anyOf } from '#match/phrases.ts'
import type { AmountWords } from '#match/words/language-words.ts'

/** A number with what it counts, the same in every language. */
export interface Figure {
  /** `minutes:8`, `amount:220000000000`, `percent:26.3`, `months:11`. */
  readonly key: string
  readonly words: string
}

/**
 * The figures of a text by which it can be known again: amounts in millions and more, shares, minutes
 * and months. Bare numbers, years and days are none.
 * @example findFigures('Trade reached $220 billion.', en.amounts) // [{ key: 'amount:220000000000', … }]
 */
export function findFigures(text: string, amounts: AmountWords): readonly Figure[] {
  return Array.from(comparable(text).matchAll(figurePattern(amounts)), (match) => ({
    key: keyOf(match.groups ?? {}, amounts),
    words: match[0],
  })).filter(({ key }) => key !== '')
}

function figurePattern(amounts: AmountWords): RegExp {
  const known = PATTERNS.get(amounts)
  if (known) return known
  const names = Object.keys(amounts.numbers).toSorted((a, b) => b.length - a.length)
  const word = (group: string, phrases: string) => `(?<${group}>${anyOf(phrases)})(?!\\p{L})`
  const units = [
    word('scale', Object.keys(amounts.scales).join(' / ')),
    `(?<percent>%|(?:${anyOf(amounts.percent)})(?!\\p{L}))`,
    word('minutes', amounts.minutes),
    word('months', amounts.months),
  ]
  const number = `(?<number>\\d{1,4}(?:[.,]\\d{1,2})?|${names.join('|')})`
  const made = new RegExp(`(?<![\\p{L}\\d.,:])${number}[\\s-]*(?:${units.join('|')})`, 'giu')
  PATTERNS.set(amounts, made)
  return made
}

const PATTERNS = new WeakMap<AmountWords, RegExp>()

type Groups = Readonly<Record<string, string | undefined>>

/** Empty where the number is one that any text may have. */
function keyOf(groups: Groups, amounts: AmountWords): string {
  const written = groups['number']?.toLowerCase() ?? ''
  const number = amounts.numbers[written] ?? Number(written.replace(',', '.'))
  if (number <= MOST_ORDINARY || number === 100) return ''
  if (groups['scale'] !== undefined) return `amount:${String(amountOf(number, groups, amounts))}`
  const unit = ['percent', 'minutes', 'months'].find((name) => groups[name] !== undefined)
  return unit === undefined ? '' : `${unit}:${String(number)}`
}

const MOST_ORDINARY = 2

function amountOf(number: number, { scale = '' }: Groups, { scales }: AmountWords): number {
  const found = Object.entries(scales).find(([phrases]) =>
    new RegExp(`^(?:${anyOf(phrases)})$`, 'iu').test(scale),
  )
  return Math.round(number * (found?.[1] ?? 1))
}
