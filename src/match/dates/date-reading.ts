/** Before, of, or after the period in which a text was written: last, this, next. */
export type Shift = -1 | 0 | 1

/** What words say of a date, before it is known when they were written. */
export type DateReading =
  | {
      readonly form: 'day'
      readonly year: number | null
      readonly month: number
      readonly day: number
      /** The last day of a span. */
      readonly lastDay: number | null
      /** Its month, where it is another. */
      readonly lastMonth: number | null
      /** From 0 for Monday. */
      readonly weekday: number | null
      /** Whether day and month could be meant the other way round. */
      readonly ambiguous: boolean
    }
  | {
      readonly form: 'month'
      readonly year: number | null
      readonly month: number
      readonly shift: Shift | null
    }
  | {
      readonly form: 'season'
      readonly year: number | null
      readonly season: number
      readonly shift: Shift | null
    }
  | {
      readonly form: 'half'
      readonly year: number | null
      readonly half: 1 | 2
      readonly shift: Shift | null
    }
  | { readonly form: 'year'; readonly year: number }
  | {
      readonly form: 'period'
      readonly period: 'year' | 'month' | 'week' | 'weekend'
      readonly shift: Shift | null
    }
  | { readonly form: 'relative-day'; readonly days: number }
  | {
      readonly form: 'weekday'
      readonly weekday: number
      readonly shift: Shift | null
      /** The week that is named with it: “Thursday next week”; with a shift, that after it: “Thursday week”. */
      readonly week: Shift | null
    }
  /** So many days before the text was written, or after it where they are fewer than none. */
  | { readonly form: 'ago'; readonly days: number; readonly about: boolean }
  /** So many days after, or before, something else that the sentence goes on to name. */
  | { readonly form: 'distance'; readonly days: number }

/** Whether it says more than a day: a month, a season, a week, a year. */
export function isPart({ form }: DateReading): boolean {
  return ['month', 'season', 'half', 'period', 'year'].includes(form)
}

/** Whether it says days from one to another. */
export function isSpan(reading: DateReading): boolean {
  return reading.form === 'day' && reading.lastDay !== null
}

/** Words of a text that say a date. */
export interface DateMention {
  readonly start: number
  readonly end: number
  /** As they stand in the text. */
  readonly words: string
  readonly reading: DateReading
  /** Whether the words are the adjective of what is dated: “yesterday’s call”. */
  readonly isAdjective: boolean
}
