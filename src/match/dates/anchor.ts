/** What is known of when a text was written, and of the days that it may speak of. */
export interface Anchor {
  /** The day on which it appeared. */
  readonly day: string | null
  /** Its month, `YYYY-MM`, where the day is not known. */
  readonly month: string | null
  /** The year that it speaks of as its own, or that its page shows. */
  readonly year: number | null
  /** The last year that it looks back to: it was not written before. */
  readonly since: number | null
  /** The first day of the last month that it looks back to: it was not written before. */
  readonly sinceMonth: string | null
  /** The last year in which it can have been written. */
  readonly latestYear: number | null
  /** The year whose coming it greets, or behind that which it says is ending. */
  readonly newYear: number | null
  /** The month, `YYYY-MM`, that it looks forward to: it was written before. */
  readonly plannedMonth: string | null
  /** Its day, where the text says that too. */
  readonly plannedDay: string | null
  /** The days that the page says in full, but for one on which it may only have been looked at. */
  readonly pageDays: readonly string[]
  /** Those on which it may only have been looked at. */
  readonly headerDays: readonly string[]
  /** The first day that the newest date of publication in the archive may mean. */
  readonly asOf: string | null
  /** The days of the archive’s events that it may report. */
  readonly archiveDays: readonly string[]
}

/** The year of the text, where one is known. */
export function ownYear({ day, month, year }: Anchor): number | null {
  const date = day ?? month
  return date === null ? year : Number(date.slice(0, 'YYYY'.length))
}

/** The day from which others are reckoned; the middle of the month where only that is known. */
export function reckoningDay({ day, month }: Anchor): string | null {
  return day ?? (month === null ? null : `${month}-15`)
}

/** What settles a year that a text does not say. */
export function yearSettler(anchor: Anchor): 'published' | 'year-in-text' {
  return reckoningDay(anchor) === null ? 'year-in-text' : 'published'
}
