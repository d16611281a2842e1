import type { EventRelation, NewsEvent } from '#domain/archive.ts'
import {
  coverageMatrix,
  coverageReach,
  coverageYears,
  languagesOf,
  reportingLanguages,
} from '#domain/coverage.ts'
import { eventsOfYear } from '#domain/facets.ts'
import { titleCase } from '#i18n/title-case.ts'
import { titleOf } from '#views/event-item.ts'
import { heatOfCount, heatOfShare, type Heat } from '#views/heat.ts'
import { timeText } from '#views/time-text.ts'
import type { View } from '#views/view.ts'

/** What one language has on an event, or on the events of a year. */
export interface CoverageCell {
  /** Null where no article reports anything. */
  readonly figure: string | null
  readonly heat: Heat
  /** What articles do for an event that none reports; null where there is none at all. */
  readonly otherwise: 'announced' | 'mentioned' | null
}

/** An event, or a year, with a cell for each language. */
export interface CoverageRow {
  readonly href: string
  readonly title: string
  /** The event's date, or how many events the year has. */
  readonly note: string
  readonly cells: readonly CoverageCell[]
}

/** Event × language or, where there are too many events for one table, year × language. */
export interface CoverageTable {
  readonly isByYear: boolean
  readonly caption: string
  readonly heading: string
  readonly languages: readonly { readonly href: string; readonly name: string }[]
  readonly rows: readonly CoverageRow[]
  /** The sum of each column. */
  readonly totals: readonly string[]
  /** How many events are reported in how many languages, in words. */
  readonly reach: string
  /** What stands in cells without a figure. */
  readonly signs: readonly ('announced' | 'mentioned')[]
}

/** Prepares the matrix of all events, by year where they are many; newest first. */
export function coverageTable(view: View): CoverageTable {
  const years = coverageYears(view.archive)
  return years.length > 0 ? tableOfYears(view, years) : tableOfEvents(view, view.archive.events)
}

/** Prepares the matrix of the events of one year. */
export function coverageTableOfYear(view: View, year: string): CoverageTable {
  return tableOfEvents(view, eventsOfYear(view.archive, year))
}

function tableOfEvents(view: View, events: readonly NewsEvent[]): CoverageTable {
  const matrix = coverageMatrix({ events, articles: view.archive.articles })
  const counts = matrix.map(({ cells }) => cells.map(({ relations }) => reportsIn(relations)))
  const most = Math.max(0, ...counts.flat())
  const rows = matrix.map(({ event, cells }, index): CoverageRow => ({
    href: view.href({ page: 'event', id: event.id }),
    title: titleOf(view, event),
    note: timeText(view, event.date).text,
    cells: cells.map(({ relations }, column) => {
      const count = counts[index]?.[column] ?? 0
      return {
        ...figureOf(view, count),
        heat: heatOfCount(count, most),
        otherwise: otherwise(relations),
      }
    }),
  }))
  return {
    isByYear: false,
    caption: view.t('languages.table'),
    heading: view.t('languages.event'),
    ...frameOf(view, { events, counts }),
    rows,
    signs: (['announced', 'mentioned'] as const).filter((sign) =>
      rows.some(({ cells }) =>
        cells.some((cell) => cell.figure === null && cell.otherwise === sign),
      ),
    ),
  }
}

function tableOfYears(view: View, years: readonly string[]): CoverageTable {
  const { archive, t, href } = view
  const byYear = years.map((year) => ({ year, events: eventsOfYear(archive, year) }))
  const counts = byYear.map(({ events }) => {
    const reached = events.map(reportingLanguages)
    return languagesOf(archive).map((lang) => reached.filter((langs) => langs.has(lang)).length)
  })
  return {
    isByYear: true,
    caption: t('heat.yearsTable'),
    heading: t('table.year'),
    ...frameOf(view, { events: archive.events, counts }),
    rows: byYear.map(({ year, events }, index) => ({
      href: href({ page: 'languages-year', year }),
      title: year,
      note: t('count.events', { count: events.length }),
      cells: (counts[index] ?? []).map((count) => ({
        ...figureOf(view, count),
        heat: heatOfShare(count / events.length),
        otherwise: null,
      })),
    })),
    signs: [],
  }
}

function frameOf(
  view: View,
  { events, counts }: { events: readonly NewsEvent[]; counts: readonly (readonly number[])[] },
): Pick<CoverageTable, 'languages' | 'totals' | 'reach'> {
  const { archive, locale, t } = view
  const number = new Intl.NumberFormat(locale)
  const languages = languagesOf(archive)
  return {
    languages: languages.map((lang) => ({
      href: view.href({ page: 'language', lang }),
      name: titleCase(view.languageName(lang), locale),
    })),
    totals: languages.map((_, column) =>
      number.format(counts.reduce((sum, row) => sum + (row[column] ?? 0), 0)),
    ),
    reach: t('heat.reach', { ...coverageReach({ events, articles: archive.articles }) }),
  }
}

function figureOf({ locale }: View, count: number): Pick<CoverageCell, 'figure'> {
  return { figure: count > 0 ? new Intl.NumberFormat(locale).format(count) : null }
}

function reportsIn(relations: readonly EventRelation[]): number {
  return relations.filter(({ relation }) => relation === 'reports').length
}

function otherwise(relations: readonly EventRelation[]): CoverageCell['otherwise'] {
  if (relations.some(({ relation }) => relation === 'announces')) return 'announced'
  return relations.length > 0 ? 'mentioned' : null
}
