import type { DateReader } from '#match/dates/date-readers.ts'
import { BEFORE_WORD, BEHIND_WORD, type Groups } from '#match/dates/date-sources.ts'
import { anyOf, wholeWords } from '#match/phrases.ts'
import type { AmountWords, DateWords } from '#match/words/language-words.ts'

/** The forms that count from now: “three days ago”, “two days to go”. */
export function agoReaders(dates: DateWords, amounts: AmountWords): readonly DateReader[] {
  const fromNow = (sign: 1 | -1) => (groups: Groups) =>
    ({
      form: 'ago',
      days: sign * amountIn(groups, amounts),
      about: groups['weeks'] !== undefined,
    }) as const
  return amountSources(dates, amounts).flatMap((one) => [
    made(`${one}\\s+(?:${anyOf(dates.agoBehind)})${BEHIND_WORD}`, fromNow(1)),
    made(`${wholeWords(dates.agoBefore)}\\s+${one}`, fromNow(1)),
    made(`${wholeWords(dates.within)}\\s+${one}${notFrom(dates)}`, fromNow(-1)),
    made(`${one}\\s+(?:${anyOf(dates.toGo)})${BEHIND_WORD}`, fromNow(-1)),
  ])
}

/** The forms that count from something else: “four days after”, “the night before”. */
export function distanceReaders(dates: DateWords, amounts: AmountWords): readonly DateReader[] {
  const amount = amountSource(dates, amounts)
  const distance = (sign: 1 | -1) => (groups: Groups) =>
    ({ form: 'distance', days: sign * amountIn(groups, amounts) }) as const
  return [
    made(wholeWords(dates.dayAfter), () => ({ form: 'distance', days: 1 })),
    made(wholeWords(dates.dayBefore), () => ({ form: 'distance', days: -1 })),
    made(`${amount}\\s+(?:${anyOf(dates.after)})${BEHIND_WORD}`, distance(1)),
    made(`${amount}\\s+(?:${anyOf(dates.before)})${BEHIND_WORD}`, distance(-1)),
  ]
}

/** “Two weeks ago today”, “exactly a week ago”: weeks that are said to the day. */
export function exactReaders(dates: DateWords, amounts: AmountWords): readonly DateReader[] {
  const exactly = wholeWords(dates.toTheDay)
  const exact = (sign: 1 | -1) => (groups: Groups) =>
    ({ form: 'ago', days: sign * amountIn(groups, amounts), about: false }) as const
  return amountSources(dates, amounts).flatMap((one) => {
    const ago = `${one}\\s+(?:${anyOf(dates.agoBehind)})${BEHIND_WORD}`
    return [
      made(`${ago}\\s+${exactly}`, exact(1)),
      made(`${exactly}\\s+${ago}`, exact(1)),
      made(`${exactly}\\s+${wholeWords(dates.agoBefore)}\\s+${one}`, exact(1)),
      made(`${exactly}\\s+${wholeWords(dates.within)}\\s+${one}${notFrom(dates)}`, exact(-1)),
      made(`${one}\\s+${wholeWords(dates.fromToday)}`, exact(-1)),
    ]
  })
}

/** An amount of time, and a week of which no number says how many. */
function amountSources(dates: DateWords, amounts: AmountWords): readonly string[] {
  const aWeek = `${BEFORE_WORD}(?<weeks>${anyOf(dates.aWeek)})${BEHIND_WORD}`
  return [amountSource(dates, amounts), aWeek]
}

/** Where nothing follows from which the amount is counted: “in two days”, not “in two days after”. */
function notFrom({ after, before }: DateWords): string {
  return `(?!\\s+(?:${anyOf(after)}|${anyOf(before)})${BEHIND_WORD})`
}

function made(source: string, read: DateReader['read']): DateReader {
  return { pattern: new RegExp(source, 'giu'), read }
}

function amountSource(dates: DateWords, { numbers }: AmountWords): string {
  const number = `(?<number>\\d{1,2}|${Object.keys(numbers).join('|')})`
  const units = `(?:(?<weeks>${anyOf(dates.week)})|(?<days>${anyOf(dates.day)}))`
  return `${BEFORE_WORD}${number}\\s+${units}${BEHIND_WORD}`
}

/** A unit without a number is one: “a week ago”. */
function amountIn({ number = 'one', weeks }: Groups, { numbers }: AmountWords): number {
  const count = numbers[number.toLowerCase()] ?? (Number(number) || 1)
  return weeks === undefined ? count : 7 * count
}
