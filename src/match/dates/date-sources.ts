import type { Shift } from '#match/dates/date-reading.ts'
import { anyOf } from '#match/phrases.ts'
import type { DateWords, Phrases } from '#match/words/language-words.ts'

export const BEFORE_WORD = '(?<![\\p{L}\\p{N}])'
export const BEHIND_WORD = '(?![\\p{L}\\p{N}])'
/** What ends a year: no further figure, but for an hour that a page glues to it: “202519:05”. */
export const END_OF_YEAR = '(?:(?!\\d)|(?=[0-2]?\\d:[0-5]\\d))'
/** Between a part of a year and the year. */
export const LINK_TO_YEAR = '(?:of|на|за|у|в)(?:\\s+the)?'

/** The named parts of a match. */
export type Groups = Readonly<Record<string, string | undefined>>

/** Parts of patterns for dates in one language. */
export interface DateSources {
  readonly month: string
  readonly weekday: string
  readonly season: string
  /** Last, this or next, as `(?<last>…)|…`. */
  readonly shift: string
  readonly ofYear: string
}

/** Makes the parts of patterns that several forms of dates share. */
export function dateSources(dates: DateWords): DateSources {
  const shift = `(?:(?<last>${anyOf(dates.last)})|(?<current>${anyOf(dates.current)})|(?<next>${anyOf(dates.next)}))${BEHIND_WORD}`
  const yearMark =
    dates.yearMarks === '' ? '' : `(?:\\s*(?:${anyOf(dates.yearMarks)})${BEHIND_WORD})?`
  return {
    month: `(?<month>${dates.months.map(anyOf).join('|')})${BEHIND_WORD}`,
    weekday: `(?<weekday>${dates.weekdays.map(anyOf).join('|')})${BEHIND_WORD}`,
    season: `(?<season>${dates.seasons.map(anyOf).join('|')})${BEHIND_WORD}`,
    shift,
    ofYear: `(?:,?\\s+(?:${LINK_TO_YEAR}\\s+)?(?:(?<year>(?:19|20)\\d\\d)${BEHIND_WORD}${yearMark}|${shift}\\s+(?:${anyOf(dates.year)})${BEHIND_WORD}))`,
  }
}

/** Which of the lists a word belongs to, from 0; -1 where to none. */
export function indexOfWord(lists: readonly Phrases[], word: string): number {
  return lists.findIndex((list) => wholePattern(list).test(word))
}

function wholePattern(list: Phrases): RegExp {
  const known = WHOLE.get(list)
  if (known) return known
  const made = new RegExp(`^(?:${anyOf(list)})$`, 'iu')
  WHOLE.set(list, made)
  return made
}

const WHOLE = new Map<Phrases, RegExp>()

/** The shift that a match names. */
export function shiftIn(groups: Groups): Shift | null {
  if (groups['last'] !== undefined) return -1
  if (groups['current'] !== undefined) return 0
  return groups['next'] === undefined ? null : 1
}

/** The year that a match names; “'98” is the last century. */
export function yearIn(groups: Groups): number | null {
  const year = groups['year']?.replace("'", '')
  if (year === undefined) return null
  const number = Number(year)
  if (year.length > 2) return number
  return number < LAST_CENTURY ? 2000 + number : 1900 + number
}

const LAST_CENTURY = 70
