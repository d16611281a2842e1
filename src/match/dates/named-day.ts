import { addDays, daysFrom, isFullDay, yearOf } from '#match/calendar.ts'
import type { DateMention } from '#match/dates/date-reading.ts'
import { dayInYear } from '#match/dates/day-in-year.ts'
import { dayIn } from '#match/dates/day-in.ts'
import type { ReadSentence } from '#match/text/read-sentences.ts'

/** The day on which a text was written, where it calls one by its distance and by its date at once. */
export interface NamedDay {
  readonly day: string
  readonly words: string
  readonly line: ReadSentence['line']
}

/** “Today, 7 August”, “30 May 2031 (yesterday)”: the days that a text names so, nearest to what its page says. */
export function namedDays(
  sentences: readonly ReadSentence[],
  page: string | null,
): readonly NamedDay[] {
  return sentences.flatMap(({ text, line, dates }) =>
    dates.flatMap((one, index) => {
      const pair = pairOf(one, dates[index + 1], text)
      const day = pair && dayOfPair(pair, page)
      return pair && day ? [{ day, words: text.slice(pair.start, pair.end), line }] : []
    }),
  )
}

interface Pair {
  /** How many days from that of the text it is. */
  readonly days: number
  readonly named: DateMention
  readonly start: number
  readonly end: number
}

/** A dash would make it a span. */
const BETWEEN = /^[\s,(]*$/u
/** “Сьогодні, у вівторок, 30 травня”. */
const BEFORE_WEEKDAY = /^,?\s\p{L}\s$/u
/** “30 травня 2031 року (сьогодні)”. */
const BRACKET = /^\s*(?:\p{L}{1,4}\.?\s*)?\($/u

function pairOf(first: DateMention, second: DateMention | undefined, text: string): Pair | null {
  if (!second || first.isAdjective || second.isAdjective) return null
  const { start } = first
  const { end } = second
  const between = text.slice(first.end, second.start)
  if (first.reading.form === 'relative-day' && second.reading.form === 'day') {
    const isOnWeekday = second.reading.weekday !== null && BEFORE_WEEKDAY.test(between)
    const isPair = BETWEEN.test(between) || isOnWeekday
    return isPair ? { days: first.reading.days, named: second, start, end } : null
  }
  if (first.reading.form !== 'day' || second.reading.form !== 'relative-day') return null
  return BRACKET.test(between) ? { days: second.reading.days, named: first, start, end } : null
}

/** How far from the middle of its month a page can have appeared that names a month only. */
const MONTH_AND_A_HALF = 46
const YEARS = [-1, 0, 1]

/** The day on which a pair was said. */
function dayOfPair({ named, days }: Pair, page: string | null): string | null {
  const full = dayIn(named)
  if (full !== null) return addDays(full, -days)
  if (page === null) return null
  if (page.length === 'YYYY'.length) return shifted(dayInYear(named.reading, Number(page)), -days)
  const near = isFullDay(page) ? page : `${page.slice(0, 'YYYY-MM'.length)}-15`
  const said = YEARS.flatMap((step) => dayInYear(named.reading, yearOf(near) + step) ?? [])
  const [nearest] = said
    .map((day) => addDays(day, -days))
    .toSorted((a, b) => Math.abs(daysFrom(a, near)) - Math.abs(daysFrom(b, near)))
  if (nearest === undefined) return null
  return isFullDay(page) || Math.abs(daysFrom(nearest, near)) <= MONTH_AND_A_HALF ? nearest : null
}

function shifted(day: string | null, days: number): string | null {
  return day === null ? null : addDays(day, days)
}
