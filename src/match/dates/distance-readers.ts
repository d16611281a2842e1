import type { DateReader } from '#match/dates/date-readers.ts'
import { BEFORE_WORD, BEHIND_WORD, type Groups } from '#match/dates/date-sources.ts'
import { anyOf, wholeWords } from '#match/phrases.ts'
import type { AmountWords, DateWords } from '#match/words/language-words.ts'

/** The forms that count from now, or from something else: “three days ago”, “four days after”. */
export function distanceReaders(dates: DateWords, amounts: AmountWords): readonly DateReader[] {
  const amount = amountSource(dates, amounts)
  const daysIn = (groups: Groups) => amountIn(groups, amounts)
  const made = (source: string, read: DateReader['read']): DateReader => ({
    pattern: new RegExp(source, 'giu'),
    read,
  })
  return [
    made(wholeWords(dates.dayAfter), () => ({ form: 'distance', days: 1 })),
    made(wholeWords(dates.dayBefore), () => ({ form: 'distance', days: -1 })),
    made(`${amount}\\s+(?:${anyOf(dates.after)})${BEHIND_WORD}`, (groups) => ({
      form: 'distance',
      days: daysIn(groups),
    })),
    made(`${amount}\\s+(?:${anyOf(dates.before)})${BEHIND_WORD}`, (groups) => ({
      form: 'distance',
      days: -daysIn(groups),
    })),
    made(`${amount}\\s+(?:${anyOf(dates.agoBehind)})${BEHIND_WORD}`, (groups) =>
      ago(groups, daysIn),
    ),
    made(`${wholeWords(dates.agoBefore)}\\s+${amount}`, (groups) => ago(groups, daysIn)),
  ]
}

function amountSource(dates: DateWords, { numbers }: AmountWords): string {
  const number = `(?<number>\\d{1,2}|${Object.keys(numbers).join('|')})`
  const units = `(?:(?<weeks>${anyOf(dates.week)})|(?<days>${anyOf(dates.day)}))`
  return `${BEFORE_WORD}${number}\\s+${units}${BEHIND_WORD}`
}

function amountIn({ number = '', weeks }: Groups, { numbers }: AmountWords): number {
  const count = numbers[number.toLowerCase()] ?? Number(number)
  return weeks === undefined ? count : 7 * count
}

function ago(groups: Groups, daysIn: (groups: Groups) => number) {
  return { form: 'ago', days: daysIn(groups), about: groups['weeks'] !== undefined } as const
}
