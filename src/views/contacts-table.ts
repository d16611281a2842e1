import { yearsOf } from '#domain/facets.ts'
import { contactCounts } from '#views/contact-counts.ts'
import { STANDING_NAMES, STANDINGS, type Standing } from '#views/standing.ts'
import type { Tally } from '#views/tally.ts'
import type { View } from '#views/view.ts'

/** How many contacts of a cell stand in one way. */
export interface ContactsFigure {
  readonly standing: Standing
  readonly count: string
  readonly words: string
}

/** One year with a cell for each kind; an empty cell has no contacts. */
export interface ContactsRow {
  /** Null where the year has no page. */
  readonly href: string | null
  readonly year: string
  readonly cells: readonly (readonly ContactsFigure[])[]
}

/** The figures of the chart: year × kind, oldest year first. */
export interface ContactsTable {
  readonly kinds: readonly string[]
  readonly rows: readonly ContactsRow[]
}

/** Prepares the contacts by year and kind as a table. */
export function contactsTable(view: View): ContactsTable {
  const { years, kinds } = contactCounts(view.archive)
  const pages = new Set(yearsOf(view.archive))
  return {
    kinds: kinds.map(({ kind }) => view.t(`kind.${kind}`)),
    rows: years.map((year, index) => ({
      href: pages.has(year) ? view.href({ page: 'year', year }) : null,
      year,
      cells: kinds.map((kind) => figuresOf(view, kind.years[index])),
    })),
  }
}

function figuresOf({ t, locale }: View, counts?: Tally): readonly ContactsFigure[] {
  const number = new Intl.NumberFormat(locale)
  return STANDINGS.flatMap((standing) => {
    const count = counts?.[standing] ?? 0
    return count === 0
      ? []
      : { standing, count: number.format(count), words: t(STANDING_NAMES[standing]) }
  })
}
