import {
  BEFORE_WORD,
  BEHIND_WORD,
  dateSources,
  indexOfWord,
  LINK_TO_YEAR,
  shiftIn,
  yearIn,
  type DateSources,
  type Groups,
} from '#match/dates/date-sources.ts'
import type { DateReading } from '#match/dates/date-reading.ts'
import { dayReaders } from '#match/dates/day-readers.ts'
import { agoReaders, distanceReaders, exactReaders } from '#match/dates/distance-readers.ts'
import { weekReaders } from '#match/dates/week-readers.ts'
import { numericReaders } from '#match/dates/numeric-readers.ts'
import { anyOf, wholeWords } from '#match/phrases.ts'
import type { DateWords, LanguageWords, Phrases } from '#match/words/language-words.ts'

/** A form in which dates are written, and how it is read. */
export interface DateReader {
  readonly pattern: RegExp
  readonly read: (groups: Groups) => DateReading | null
  /** Whether such words are the adjective of what is dated. */
  readonly isAdjective?: boolean
  /** Whether it can stand in no text without a figure, which most texts are. */
  readonly hasFigure?: boolean
}

/** The forms in which a language writes dates, the longest and surest first. */
export function dateReaders({ dates, amounts }: LanguageWords): readonly DateReader[] {
  const sources = dateSources(dates)
  return [
    ...numericReaders(dates),
    ...dayReaders(dates, sources),
    ...feastReaders(dates),
    ...monthReaders(dates, sources),
    ...adjectiveReaders(dates),
    ...exactReaders(dates, amounts),
    ...weekReaders(dates),
    ...agoReaders(dates, amounts),
    ...relativeDayReaders(dates.days),
    ...distanceReaders(dates, amounts),
    ...weekdayOfWeekReaders(dates, sources),
    ...periodReaders(dates, sources),
    ...weekdayReaders(dates, sources),
    ...yearReaders(dates),
  ]
}

/** “On Christmas Eve”. */
function feastReaders({ feasts }: DateWords): readonly DateReader[] {
  return Object.entries(feasts).map(([monthAndDay, words]) => ({
    pattern: new RegExp(
      `${wholeWords(words)}(?:,?\\s+(?:${LINK_TO_YEAR}\\s+)?(?<year>(?:19|20)\\d\\d)${BEHIND_WORD})?`,
      'giu',
    ),
    read: (groups) => {
      const [month = 0, day = 0] = monthAndDay.split('-').map(Number)
      const alone = {
        year: yearIn(groups),
        lastDay: null,
        lastMonth: null,
        weekday: null,
        ambiguous: false,
      }
      return { form: 'day', month, day, ...alone }
    },
  }))
}

function monthReaders(
  dates: DateWords,
  { month, season, shift, ofYear }: DateSources,
): readonly DateReader[] {
  const leading = `(?:${wholeWords(dates.inMonth)}[\\s-]+)`
  const readMonth = (groups: Groups): DateReading | null => {
    if (dates.capitalised && !/^\p{Lu}/u.test(groups['month'] ?? '')) return null
    const number = indexOfWord(dates.months, groups['month'] ?? '') + 1
    return { form: 'month', year: yearIn(groups), month: number, shift: shiftIn(groups) }
  }
  const readSeason = (groups: Groups): DateReading => {
    const number = indexOfWord(dates.seasons, groups['season'] ?? '') + 21
    return { form: 'season', year: yearIn(groups), season: number, shift: shiftIn(groups) }
  }
  const readHalf = (groups: Groups): DateReading => ({
    form: 'half',
    year: yearIn(groups),
    half: groups['first'] === undefined ? 2 : 1,
    shift: groups['own'] === undefined ? shiftIn(groups) : 0,
  })
  const thisYear = `\\s+(?:${LINK_TO_YEAR}\\s+)?(?<own>${anyOf(dates.year)})${BEHIND_WORD}`
  const half = `(?:(?<first>${anyOf(dates.firstHalf)})|(?:${anyOf(dates.secondHalf)}))${BEHIND_WORD}`
  return [
    {
      pattern: new RegExp(`${BEFORE_WORD}${half}(?:${ofYear}|${thisYear})`, 'giu'),
      read: readHalf,
    },
    { pattern: new RegExp(`${BEFORE_WORD}${month}\\.?${ofYear}`, 'giu'), read: readMonth },
    { pattern: new RegExp(`${BEFORE_WORD}${season}${ofYear}`, 'giu'), read: readSeason },
    { pattern: new RegExp(`${BEFORE_WORD}${shift}\\s+${month}`, 'giu'), read: readMonth },
    { pattern: new RegExp(`${BEFORE_WORD}${shift}\\s+${season}`, 'giu'), read: readSeason },
    { pattern: new RegExp(`${leading}${month}`, 'giu'), read: readMonth },
    { pattern: new RegExp(`${leading}(?:the\\s+)?${season}`, 'giu'), read: readSeason },
    { pattern: new RegExp(`(?<season>${wholeWords(dates.inSeason)})`, 'giu'), read: readSeason },
  ]
}

/** “Yesterday’s”, “Monday’s”, and in Slavic languages also “of May”, before what they date. */
function adjectiveReaders(dates: DateWords): readonly DateReader[] {
  const pattern = (words: Phrases) => new RegExp(wholeWords(words), 'giu')
  const ofWeekdays = dates.ofWeekdays.map((words, weekday): DateReader => ({
    pattern: pattern(words),
    read: () => ({ form: 'weekday', weekday, shift: null, week: null }),
  }))
  const ofMonths = dates.ofMonths.map((words, index): DateReader => ({
    pattern: pattern(words),
    read: () => ({ form: 'month', year: null, month: index + 1, shift: null }),
  }))
  const all = [...relativeDayReaders(dates.ofDays), ...ofWeekdays, ...ofMonths]
  return all.map((reader) => ({ ...reader, isAdjective: true }))
}

function relativeDayReaders(words: DateWords['days']): readonly DateReader[] {
  return Object.entries(words)
    .sort(([a], [b]) => Math.abs(Number(b)) - Math.abs(Number(a)))
    .map(([days, phrases]) => ({
      pattern: new RegExp(wholeWords(phrases), 'giu'),
      read: () => ({ form: 'relative-day', days: Number(days) }),
    }))
}

const PERIODS = ['weekend', 'week', 'month', 'year'] as const

function periodReaders(dates: DateWords, { shift }: DateSources): readonly DateReader[] {
  const ending = (['month', 'year'] as const).map((period): DateReader => ({
    pattern: new RegExp(
      `${wholeWords(dates.endOf)}\\s+(?:the\\s+)?(?:${anyOf(dates[period])})${BEHIND_WORD}`,
      'giu',
    ),
    read: () => ({ form: 'period', period, shift: 0 }),
  }))
  const weekend: DateReader = {
    pattern: new RegExp(wholeWords(dates.onWeekend), 'giu'),
    read: () => ({ form: 'period', period: 'weekend', shift: null }),
  }
  const shifted = PERIODS.map((period): DateReader => ({
    pattern: new RegExp(
      `${BEFORE_WORD}${shift}\\s+(?:${anyOf(dates[period])})${BEHIND_WORD}`,
      'giu',
    ),
    read: (groups) => ({ form: 'period', period, shift: shiftIn(groups) ?? 0 }),
  }))
  const years = ([-1, 1] as const).map((shift): DateReader => ({
    pattern: new RegExp(wholeWords(shift < 0 ? dates.lastYear : dates.nextYear), 'giu'),
    read: () => ({ form: 'period', period: 'year', shift }),
  }))
  return [...shifted, ...ending, weekend, ...years]
}

/** “Thursday next week”, “next week, on Thursday”. */
function weekdayOfWeekReaders(dates: DateWords, { shift }: DateSources): readonly DateReader[] {
  const week = `${shift}\\s+(?:${anyOf(dates.week)})${BEHIND_WORD}`
  return dates.onWeekdays.flatMap((words, weekday) => {
    const day = wholeWords(words)
    const read = (groups: Groups): DateReading => ({
      form: 'weekday',
      weekday,
      shift: null,
      week: shiftIn(groups),
    })
    return [
      `${day}\\s+(?:\\p{L}{1,3}\\s+)?${week}`,
      `${BEFORE_WORD}${week},?\\s+(?:\\p{L}{1,3}\\s+)?${day}`,
    ].map((source) => ({ pattern: new RegExp(source, 'giu'), read }))
  })
}

function weekdayReaders(dates: DateWords, { weekday, shift }: DateSources): readonly DateReader[] {
  const shifted: DateReader = {
    pattern: new RegExp(`${BEFORE_WORD}${shift}\\s+${weekday}`, 'giu'),
    read: (groups) => {
      const index = indexOfWord(dates.weekdays, groups['weekday'] ?? '')
      return { form: 'weekday', weekday: index, shift: shiftIn(groups), week: null }
    },
  }
  const plain = dates.onWeekdays.map((words, index): DateReader => ({
    pattern: new RegExp(`(?<word>${wholeWords(words)})`, 'giu'),
    read: ({ word = '' }) => {
      if (dates.capitalised && !/^\p{Lu}/u.test(word)) return null
      return { form: 'weekday', weekday: index, shift: null, week: null }
    },
  }))
  return [shifted, ...plain]
}

function yearReaders(dates: DateWords): readonly DateReader[] {
  const year = `(?<year>(?:19|20)\\d\\d)(?![\\d]|[-/.:,]\\d)`
  const read = (groups: Groups): DateReading => ({ form: 'year', year: yearIn(groups) ?? 0 })
  return [
    `${wholeWords(dates.inYear)}\\s+${year}${BEHIND_WORD}`,
    `${BEFORE_WORD}${year}\\s*(?:${anyOf(dates.yearMarks)})${BEHIND_WORD}`,
  ].map((source) => ({ pattern: new RegExp(source, 'giu'), read, hasFigure: true }))
}
