import { dayOf, weekdayOf } from '#match/calendar.ts'
import type { DateReading } from '#match/dates/date-reading.ts'
import type { Groups } from '#match/dates/date-sources.ts'
import { timeIn } from '#match/dates/time-in.ts'

/** Which part of a date in figures a page writes first: “06/05/2024”. */
export type FigureOrder = 'day' | 'month'

const FIGURES =
  /(?<![\d/])(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?<year>20\d\d)(?!\d)(?=(?<behind>.{0,16}))/gu

/**
 * The order of figures on a page where a language knows both: that of a date which leaves no choice, or
 * of one whose day the page also says in words, or else that of those who write the hour beside it in the
 * same way, or that in which the day falls on a weekday which the page says. Null where nothing tells.
 */
export function orderOfPage(
  lines: readonly string[],
  said: readonly DateReading[],
): FigureOrder | null {
  const found = lines.flatMap((line) => Array.from(line.matchAll(FIGURES), (one) => one.groups))
  const sure = found.map((groups) =>
    orderOfFigures([Number(groups?.['first']), Number(groups?.['second'])], said),
  )
  const told = new Set(sure.filter((order) => order !== null))
  if (told.size > 1) return null
  const [order = null] =
    told.size > 0 ? told : found.map((groups) => orderByClock(groups?.['behind'] ?? ''))
  return order ?? orderByWeekday(found, said)
}

/** “04/11/2031”, where the text says “on Tuesday”: the order in which that day is one. */
function orderByWeekday(
  found: readonly (Groups | undefined)[],
  said: readonly DateReading[],
): FigureOrder | null {
  const weekdays = said.flatMap((one) => (one.form === 'weekday' ? [one.weekday] : []))
  const isSaid = (groups: Groups | undefined, [day, month]: readonly [string, string]) => {
    const date = dayOf(Number(groups?.['year']), Number(groups?.[month]), Number(groups?.[day]))
    return date !== null && weekdays.includes(weekdayOf(date))
  }
  const isDayFirst = found.some((groups) => isSaid(groups, ['first', 'second']))
  const isMonthFirst = found.some((groups) => isSaid(groups, ['second', 'first']))
  return onlyOrder(isDayFirst, isMonthFirst)
}

/** The order for which something speaks, where nothing speaks for the other. */
function onlyOrder(isDayFirst: boolean, isMonthFirst: boolean): FigureOrder | null {
  if (isDayFirst === isMonthFirst) return null
  return isDayFirst ? 'day' : 'month'
}

function orderOfFigures(
  [first, second]: readonly [number, number],
  said: readonly DateReading[],
): FigureOrder | null {
  if (first > 12) return 'day'
  if (second > 12) return 'month'
  const isDayFirst = said.some((one) => isDay(one, first, second))
  const isMonthFirst = said.some((one) => isDay(one, second, first))
  return onlyOrder(isDayFirst, isMonthFirst)
}

/** Whether words say a day, or the one next to it: news appears on the day after, too. */
function isDay(reading: DateReading, day: number, month: number): boolean {
  return (
    reading.form === 'day' && reading.month === month && Math.abs(reading.day - day) <= NEXT_TO_IT
  )
}

const NEXT_TO_IT = 1

/** Who counts the hours to twelve writes the month first. */
function orderByClock(behind: string): FigureOrder | null {
  if (timeIn(behind) === null) return null
  return /\d\s*[ap]\.?m\b/iu.test(behind) ? 'month' : 'day'
}
