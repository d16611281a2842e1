import type { DateReader } from '#match/dates/date-readers.ts'
import { dayOf, weekdayOf } from '#match/calendar.ts'
import {
  dateSources,
  END_OF_YEAR,
  indexOfWord,
  yearIn,
  type Groups,
} from '#match/dates/date-sources.ts'
import type { DateReading } from '#match/dates/date-reading.ts'
import type { DateWords } from '#match/words/language-words.ts'

/** The forms of dates that consist of digits. */
export function numericReaders(dates: DateWords): readonly DateReader[] {
  const onWeekday = `(?:${dateSources(dates).weekday}\\s*\\(?)?`
  // An hour can be glued to the day: “16:4205.08.2021”.
  const yearLast =
    '(?:(?<![\\d.,/–—-])|(?<=\\d:\\d\\d\\.?))(?<first>\\d{1,2})(?<sign>[./–—-])(?<second>\\d{1,2})\\k<sign>'
  const readers: readonly DateReader[] = [
    ...addressReaders(),
    {
      pattern:
        /(?<!\d)(?<year>(?:19|20)\d\d)\s?[年년]\s?(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})(?=\s?[日일])/gu,
      read: (groups) => dayReading(groups, [groups['day'], groups['month']], false),
    },
    {
      pattern: new RegExp(
        `(?:(?<=(?:^|[|•·(])\\s*)|${dateSources(dates).weekday}[.,]?\\s+)(?<first>\\d\\d)\\s+(?<second>\\d\\d)\\s+(?<year>(?:19|20)\\d\\d)${END_OF_STAMP}`,
        'giu',
      ),
      read: (groups) => readInOrder(groups, dates),
    },
    {
      pattern: new RegExp(
        `(?<=(?:^|[|•·(])\\s*)(?<year>(?:19|20)\\d\\d)\\s+(?<month>\\d\\d)\\s+(?<day>\\d\\d)${END_OF_STAMP}`,
        'giu',
      ),
      read: (groups) => dayReading(groups, [groups['day'], groups['month']], false),
    },
    {
      pattern:
        /(?<!\d)(?<year>(?:19|20)\d\d)(?<sign>\.|\s?[-–—/|•·]\s?)(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?!\d)/gu,
      read: (groups) => dayReading(groups, [groups['day'], groups['month']], false),
    },
    {
      pattern: /(?<!\d)(?<year>20\d\d)\.\s(?<month>\d{1,2})\.\s(?<day>\d{1,2})(?![\d.,]*\d)/gu,
      read: (groups) => dayReading(groups, [groups['day'], groups['month']], false),
    },
    {
      pattern: new RegExp(
        `${onWeekday}${yearLast}(?:(?<=\\.)\\s)?(?<year>(?:19|20)\\d\\d)${END_OF_YEAR}`,
        'giu',
      ),
      read: (groups) => readInOrder(groups, dates),
    },
    {
      pattern: new RegExp(
        `(?<![\\d.,/–—-])(?<first>\\d{1,2})\\s?(?<sign>[./|•·–—-])\\s?(?<second>\\d{1,2})\\s?\\k<sign>\\s?(?<year>(?:19|20)\\d\\d)${END_OF_YEAR}`,
        'gu',
      ),
      read: (groups) => readInOrder(groups, dates),
    },
    {
      pattern: new RegExp(`${yearLast}(?<year>[0-4]\\d|'\\d\\d)(?!\\d|[.,/–—-]\\d)`, 'gu'),
      read: (groups) => readInOrder(groups, dates),
    },
  ]
  return readers.map((reader) => ({ ...reader, hasFigure: true }))
}

/** Numbers that only blanks divide are a day where nothing but its hour follows. */
const END_OF_STAMP = '(?=\\s*(?:$|[|•·,)]|\\p{L}{1,2}\\.|[0-2]?\\d:[0-5]\\d))'

/** A day in figures that nothing divides, alone on a line: “20310121”. */
const ALONE = /^\s*(?<year>20\d\d)(?<month>[01]\d)(?<day>[0-3]\d)\s*$/gu

/** A day in an address, whose parts nothing divides, or an escaped stroke: “/20250121/”, “%2F2025%2F01%2F21%2F”. */
function addressReaders(): readonly DateReader[] {
  const patterns = [
    ALONE,
    /(?<=\/)(?<year>20\d\d)(?<month>[01]\d)(?<day>[0-3]\d)(?=\/)/gu,
    /(?<=\/)(?<day>[0-3]\d)(?<month>[01]\d)(?<year>20\d\d)(?=\/)/gu,
    /(?<=%2F)(?<year>20\d\d)%2F(?<month>[01]\d)%2F(?<day>[0-3]\d)(?=%2F)/gu,
  ]
  return patterns.map((pattern) => ({
    pattern,
    read: (groups) => dayReading(groups, [groups['day'], groups['month']], false),
  }))
}

/** Day first, as always between points, unless the language writes the month first or the numbers tell. */
function readInOrder(groups: Groups, dates: DateWords): DateReading | null {
  const { first, second, sign } = groups
  const mayBeMonthFirst = Number(first) <= 12
  const mayBeDayFirst = Number(second) <= 12
  const isEither = mayBeMonthFirst && mayBeDayFirst && first !== second
  const ambiguous = dates.monthFirst && sign !== '.' && isEither
  const isMonthFirst = mayBeMonthFirst && (!mayBeDayFirst || (dates.monthFirst && sign === '/'))
  const monthFirst: DayAndMonth = [second, first]
  const dayFirst: DayAndMonth = [first, second]
  const [order, other] = isMonthFirst ? [monthFirst, dayFirst] : [dayFirst, monthFirst]
  const isOnOther =
    isEither && !isOnWeekday(groups, order, dates) && isOnWeekday(groups, other, dates)
  return dayReading(groups, isOnOther ? other : order, ambiguous && !isOnOther)
}

type DayAndMonth = readonly [string | undefined, string | undefined]

/** Whether a day falls on the weekday before it: “Wednesday (1/5/2024)”. */
function isOnWeekday(groups: Groups, [day, month]: DayAndMonth, dates: DateWords): boolean {
  const { weekday } = groups
  const edtf = dayOf(yearIn(groups) ?? 0, Number(month), Number(day))
  if (weekday === undefined || edtf === null) return false
  return weekdayOf(edtf) === indexOfWord(dates.weekdays, weekday)
}

function dayReading(
  groups: Groups,
  [day, month]: DayAndMonth,
  ambiguous: boolean,
): DateReading | null {
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null
  return {
    form: 'day',
    year: yearIn(groups),
    month: Number(month),
    day: Number(day),
    lastDay: null,
    lastMonth: null,
    weekday: null,
    ambiguous,
  }
}
