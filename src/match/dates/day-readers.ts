import type { DateReader } from '#match/dates/date-readers.ts'
import {
  BEFORE_WORD,
  END_OF_YEAR,
  indexOfWord,
  yearIn,
  type DateSources,
  type Groups,
} from '#match/dates/date-sources.ts'
import type { DateReading } from '#match/dates/date-reading.ts'
import { anyOf } from '#match/phrases.ts'
import type { DateWords } from '#match/words/language-words.ts'

/** The forms of days whose month has a name, the longest and surest first. */
export function dayReaders(dates: DateWords, sources: DateSources): readonly DateReader[] {
  const parts = partsOf(dates, sources)
  const read = (groups: Groups) => readDay(groups, dates)
  const forms = [
    ...yearFirst(parts),
    ...parted(parts),
    ...dayFirst(dates, parts),
    ...monthFirst(dates, parts),
    ...glued(dates, parts),
  ]
  const ordinals = dates.ordinals.map(anyOf).join('|')
  const inWords = `${BEFORE_WORD}(?<ordinal>${ordinals})\\s+${parts.month}(?:${parts.year})?`
  return [
    ...forms.map((source) => ({ pattern: new RegExp(source, 'giu'), read, hasFigure: true })),
    {
      pattern: new RegExp(inWords, 'giu'),
      read: (groups) => readDay({ ...groups, day: String(ordinalIn(groups, dates)) }, dates),
    },
    ...romanReaders(),
  ]
}

const NUMBER_ENDING =
  '(?:st|nd|rd|th|er|º|-?(?:го|ого|ому|е|те|ше|ое|ти|ви|ри|ми|ма|ва|ра|во|ро|мо|то|та|и|я|й|ый))?'
const DAY = `(?<day>[0-3]?\\d)${NUMBER_ENDING}`
const START = `${BEFORE_WORD}(?<![\\d][.,:])`
const FULL_YEAR = '(?<year>(?:19|20)\\d\\d)'

/** Lithuanian and Latvian have it behind the year that stands first. */
const YEAR_WORD = 'm\\.|gada'

/** Agencies sign with day, hour and minute in one: “182011 Jul 31”. */
const DAY_AND_HOUR = '(?<day>[0-3]\\d)[0-2]\\d[0-5]\\dZ?\\s+'

/** Machines print the hour before the year: “Mon Dec 29 06:15:00 UTC 2025”. */
const CLOCK = '\\s+\\d\\d:\\d\\d(?::\\d\\d)?(?:\\s+\\p{L}{2,5})?'

/** Parts of the patterns of one language. */
interface Parts {
  readonly month: string
  /** The month without a look at what stands behind it. */
  readonly openMonth: string
  readonly weekday: string
  /** What stands between a day and its month. */
  readonly ofMonth: string
  /** The year behind a month, with what parts them. */
  readonly year: string
  /** Between the first and the last day of a span. */
  readonly until: string
  readonly lastDay: string
  readonly span: string
  /** A weekday before the day. */
  readonly before: string
}

function partsOf(dates: DateWords, { month, weekday }: DateSources): Parts {
  const until = `\\s*(?:[-–—]|${BEFORE_WORD}(?:${anyOf(dates.untilDay)})\\s)\\s*`
  const lastDay = `(?<lastDay>[0-3]?\\d)${NUMBER_ENDING}`
  const ofMonth = dates.ofMonth === '' ? '' : `(?:(?:${anyOf(dates.ofMonth)})\\s+)?`
  // A page may glue the next word or date to a year; only other digits behind it make it a number.
  const fullYear = `(?:19|20)\\d\\d(?:${END_OF_YEAR}|(?=(?:0?[1-9]|[12]\\d|3[01])\\s+\\p{L}))`
  return {
    month,
    openMonth: `(?<month>${dates.months.map(anyOf).join('|')})`,
    weekday,
    ofMonth,
    year: `(?:\\s*[,/|•·]\\s*|\\s+|(?<=\\p{L}\\.)|(?='))${ofMonth}(?<year>${fullYear}|'\\d\\d(?!\\d))`,
    until,
    lastDay,
    span: `(?:${until}${lastDay})?`,
    before: `(?:${weekday}\\.?,?\\s+(?:the\\s+|\\()?)?`,
  }
}

function dayFirst(dates: DateWords, parts: Parts): readonly string[] {
  const { month, openMonth, weekday, ofMonth, year, until, lastDay, span, before } = parts
  const lastMonth = month.replace('month', 'lastMonth')
  const behind = `(?:\\s*[,(]\\s*(?:(?!(?:${anyOf(dates.untilDay)})\\s)\\p{L}{1,3}\\s+)?${weekday.replace('weekday', 'weekdayBehind')})?`
  const mark = `\\s*(?:${anyOf(dates.yearMarks)})(?!\\p{L})`
  return [
    `(?<!\\d)${DAY_AND_HOUR}${month}\\.?\\s+(?<year>\\d\\d)(?!\\d)`,
    `${START}${DAY},?\\s+${weekday},?\\s+${month}\\.?${year}`,
    `(?<=^\\s*)${DAY},\\s*${month}\\.?${year}`,
    `${START}${before}${DAY}\\s+${month}\\.?,?${CLOCK}${year}`,
    `${START}${DAY}\\s+${month}\\.?\\s+(?<year>\\d\\d)(?=\\s*(?:[/|•·]|$)|[\\s,]+[0-2]?\\d:[0-5]\\d|${mark})`,
    `${START}${DAY}\\s+${ofMonth}${month}\\.?${until}${lastDay}\\s+${lastMonth}(?:${year})?`,
    `${START}${before}${DAY}${span}\\.?\\s+${ofMonth}${month}\\.?(?:${year})?${behind}`,
    `${START}${before}${DAY}\\s*${ofMonth}${openMonth}\\.?\\s*${FULL_YEAR}${END_OF_YEAR}`,
  ]
}

function monthFirst(dates: DateWords, parts: Parts): readonly string[] {
  const { month, year, until, lastDay, span, before } = parts
  const lastMonth = month.replace('month', 'lastMonth')
  const start = `${BEFORE_WORD}${before}${month}(?:\\.?\\s+|\\.)${DAY}${span}(?![\\d:%])`
  return [
    `${BEFORE_WORD}${month}\\.?\\s+${DAY}${until}${lastMonth}\\.?\\s+${lastDay}(?:${year})?`,
    `${start}${CLOCK}${year}`,
    dates.capitalised ? `${start}(?:${year})?` : `${start}(?:${year}|\\s*$)`,
    `${BEFORE_WORD}${before}${month},\\s*${DAY}(?:${year})`,
  ]
}

function yearFirst({ month }: Parts): readonly string[] {
  return [
    `(?<=^\\s*)${FULL_YEAR}(?:[.,]|\\s(?:${YEAR_WORD}))?\\s+${month}\\.?\\s+${DAY}\\.?(?=\\s*$|[\\s,|]+\\d{1,2}:|,\\s|\\s+d\\.)`,
    `(?<=(?:^|[(|])\\s*)${FULL_YEAR}(?:[.,]|\\.?\\s(?:${YEAR_WORD}))?\\s+${DAY}\\.?\\s+${month}`,
    `${BEFORE_WORD}${FULL_YEAR}\\s*["»>]\\s*${month}\\s*["»>]\\s*${DAY}(?!\\d)`,
  ]
}

/** What strokes, points or dashes part: “21 | January | 2031”. */
function parted({ month, weekday }: Parts): readonly string[] {
  const sign = '\\s*(?<sign>[-–—./|•·])\\s*'
  const same = '\\s*\\k<sign>\\s*'
  return [
    `${START}(?:${weekday}[.,]?\\s+)?${DAY}${sign}${month}\\.?${same}${FULL_YEAR}(?!\\d)`,
    `${START}${DAY}(?<sign>[-./])${month}\\k<sign>'?(?<year>\\d\\d)(?!\\d)`,
    `${BEFORE_WORD}${month}${sign}${DAY}${same}${FULL_YEAR}(?!\\d)`,
    `(?<!\\d)${FULL_YEAR}${sign}${month}${same}${DAY}(?!\\d)`,
  ]
}

/** What is glued to a word or an hour before it. */
function glued(dates: DateWords, { month, ofMonth, year }: Parts): readonly string[] {
  return [
    `(?<=\\p{L}{2})${DAY}\\s+${ofMonth}${month}\\.?${year}`,
    `(?<=(?<!\\d)[0-2]?\\d:[0-5]\\d)${DAY}\\s+${ofMonth}${month}\\.?(?:${year})?`,
    ...(dates.capitalised ? [`(?<=\\p{L}{3})${month}\\.?\\s+${DAY}${year}`] : []),
  ]
}

/** Old papers and registers write the month in Roman figures, Cyrillic pages often with Cyrillic letters. */
function romanReaders(): readonly DateReader[] {
  const one = '[IІ]'
  const ten = '[XХ]'
  const roman = `(?<roman>${one}${ten}|${one}?V|V${one}{1,3}|${ten}${one}{0,2}|${one}{1,3})`
  const day = '(?<day>[0-3]?\\d)'
  return [
    `${START}${day}\\s?(?<sign>[-./])\\s?${roman}\\s?\\k<sign>\\s?${FULL_YEAR}(?!\\.?\\d)`,
    `${START}${day}(?<sign>[-./])${roman}\\k<sign>'?(?<year>\\d\\d)(?!\\d)`,
    `${START}${day}\\.?\\s+(?!І\\s)${roman}\\.?\\s+${FULL_YEAR}(?!\\d)`,
  ].map((source) => ({ pattern: new RegExp(source, 'gu'), read: readRoman, hasFigure: true }))
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

function readRoman(groups: Groups): DateReading | null {
  const roman = groups['roman']?.replaceAll('І', 'I').replaceAll('Х', 'X') ?? ''
  return dayReading(groups, ROMAN.indexOf(roman) + 1)
}

/** Which day of its month a word says. */
function ordinalIn({ ordinal = '' }: Groups, { ordinals }: DateWords): number {
  return indexOfWord(ordinals, ordinal) + 1
}

function readDay(groups: Groups, dates: DateWords): DateReading | null {
  const { month = '', lastDay, weekday = groups['weekdayBehind'] } = groups
  if (dates.capitalised && yearIn(groups) === null && !/^\p{Lu}/u.test(month)) return null
  const reading = dayReading(groups, indexOfWord(dates.months, month) + 1)
  if (reading === null) return null
  return {
    ...reading,
    lastDay: lastDay === undefined ? null : Number(lastDay),
    lastMonth: indexOfWord(dates.months, groups['lastMonth'] ?? '') + 1 || null,
    weekday: weekday === undefined ? null : indexOfWord(dates.weekdays, weekday),
  }
}

function dayReading(groups: Groups, month: number): DayReading | null {
  const day = Number(groups['day'])
  if (month === 0 || day === 0 || day > 31) return null
  const whole = { lastDay: null, lastMonth: null, weekday: null, ambiguous: false }
  return { form: 'day', year: yearIn(groups), month, day, ...whole }
}

type DayReading = Extract<DateReading, { form: 'day' }>
