import type { EventRelation } from '#domain/archive.ts'
import { coverageMatrix, languagesOf } from '#domain/coverage.ts'
import { articlesOfLanguage } from '#domain/facets.ts'
import { eventItem, type EventItem } from '#views/event-item.ts'
import { titleCase } from '#views/title-case.ts'
import type { View } from '#views/view.ts'

/** What one language has on one event. */
export interface CoverageCell {
  /** Null where no article reports the event. */
  readonly reports: string | null
  /** What articles do for the event where none reports it; null where there is none at all. */
  readonly otherwise: 'announced' | 'mentioned' | null
}

/** Event × language, newest event first. */
export interface CoverageTable {
  readonly languages: readonly { readonly href: string; readonly name: string }[]
  readonly rows: readonly { readonly event: EventItem; readonly cells: readonly CoverageCell[] }[]
  /** Reporting articles of each language. */
  readonly totals: readonly string[]
}

/** Prepares the matrix of events and languages. */
export function coverageTable(view: View): CoverageTable {
  const number = new Intl.NumberFormat(view.locale)
  const languages = languagesOf(view.archive)
  return {
    languages: languages.map((lang) => ({
      href: view.href({ page: 'language', lang }),
      name: titleCase(view.languageName(lang), view.locale),
    })),
    rows: coverageMatrix(view.archive).map(({ event, cells }) => ({
      event: eventItem(view, event),
      cells: cells.map(({ relations }) => cell(relations, number)),
    })),
    totals: languages.map((lang) => {
      const articles = articlesOfLanguage(view.archive, lang)
      return number.format(articles.filter(({ eventId }) => eventId !== null).length)
    }),
  }
}

function cell(relations: readonly EventRelation[], number: Intl.NumberFormat): CoverageCell {
  const reports = relations.filter(({ relation }) => relation === 'reports').length
  return {
    reports: reports > 0 ? number.format(reports) : null,
    otherwise: otherwise(relations),
  }
}

function otherwise(relations: readonly EventRelation[]): CoverageCell['otherwise'] {
  if (relations.some(({ relation }) => relation === 'announces')) return 'announced'
  return relations.length > 0 ? 'mentioned' : null
}
