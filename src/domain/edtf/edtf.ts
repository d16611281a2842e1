/** Doubts that the marks `?`, `~` and `%` express (ISO 8601-2, clause 8). */
export interface Qualification {
  /** Marked `?` or `%`: perhaps another date altogether. */
  readonly uncertain: boolean
  /** Marked `~` or `%`: near that date. */
  readonly approximate: boolean
}

interface Text {
  /** The date as written, marks included. */
  readonly text: string
}

/** The parts of a date stay text: `year` has four digits, `month` and `day` have two. */
interface InYear extends Qualification, Text {
  readonly year: string
}

interface InMonth extends InYear {
  readonly month: string
}

/** `2026-02-04` */
export interface EdtfDay extends InMonth {
  readonly kind: 'day'
  readonly day: string
}

/** `2026-02` */
export interface EdtfMonth extends InMonth {
  readonly kind: 'month'
}

/** `2026` */
export interface EdtfYear extends InYear {
  readonly kind: 'year'
}

/** Spring, summer, autumn and winter, as ISO 8601-2 numbers them. */
export type SeasonNumber = '21' | '22' | '23' | '24'

/** `2026-21` */
export interface EdtfSeason extends InYear {
  readonly kind: 'season'
  readonly season: SeasonNumber
}

/** `2026-02-XX`: some day of that month. */
export interface EdtfDayOfMonth extends InMonth {
  readonly kind: 'day-of-month'
}

/** `2026-XX`: some month of that year. */
export interface EdtfMonthOfYear extends InYear {
  readonly kind: 'month-of-year'
}

/** `2026-XX-XX`: some day of that year. */
export interface EdtfDayOfYear extends InYear {
  readonly kind: 'day-of-year'
}

/** `202X` or `20XX`: some year from `first` to `last`. */
export interface EdtfYears extends Qualification, Text {
  readonly kind: 'decade' | 'century'
  readonly first: string
  readonly last: string
}

/** A single date, from a century to a day. */
export type EdtfPoint =
  | EdtfDay
  | EdtfMonth
  | EdtfYear
  | EdtfSeason
  | EdtfDayOfMonth
  | EdtfMonthOfYear
  | EdtfDayOfYear
  | EdtfYears

/** One end of an interval: a date, `..` (there is none) or nothing (it is not known). */
export type IntervalEnd = EdtfPoint | 'open' | 'unknown'

/** `2026-01/2026-06`; qualified where either of its ends is. */
export interface EdtfInterval extends Qualification, Text {
  readonly kind: 'interval'
  readonly start: IntervalEnd
  readonly end: IntervalEnd
}

/** A date in the subset of EDTF (ISO 8601-2) that content may use. */
export type Edtf = EdtfPoint | EdtfInterval
