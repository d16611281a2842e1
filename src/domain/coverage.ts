import type { Archive, Article, EventRelation, NewsEvent } from '#domain/archive.ts'
import { independentOrigins, type OriginGroup } from '#domain/independent-origins.ts'

/** What one language has on an event. */
export interface LanguageCoverage {
  readonly lang: string
  readonly relations: readonly EventRelation[]
}

/** Who covers an event in this collection, and how independently. */
export interface Coverage {
  /** The articles that report it. */
  readonly reports: readonly Article[]
  /** The reporting articles by common origin. */
  readonly origins: readonly OriginGroup[]
  /** All relations by language, in the order of the languages' tags. */
  readonly languages: readonly LanguageCoverage[]
}

/** The coverage of one event by language and origin. */
export function coverageOf(event: NewsEvent): Coverage {
  const reports = event.relations
    .filter(({ relation }) => relation === 'reports')
    .map(({ article }) => article)
  return { reports, origins: independentOrigins(reports), languages: byLanguage(event.relations) }
}

/** One row of the matrix: an event, and a cell for each language of the archive. */
export interface CoverageRow {
  readonly event: NewsEvent
  readonly cells: readonly LanguageCoverage[]
}

/** Event × language, newest event first; a language without an article has an empty cell. */
export function coverageMatrix(archive: Archive): readonly CoverageRow[] {
  const languages = languagesOf(archive)
  return archive.events.toReversed().map((event) => ({
    event,
    cells: languages.map((lang) => ({
      lang,
      relations: event.relations.filter(({ article }) => article.lang === lang),
    })),
  }))
}

/** The languages that the archive has articles in, by tag. */
export function languagesOf(archive: Pick<Archive, 'articles'>): readonly string[] {
  return [...new Set(archive.articles.map((article) => article.lang))].sort()
}

function byLanguage(relations: readonly EventRelation[]): readonly LanguageCoverage[] {
  return [...Map.groupBy(relations, ({ article }) => article.lang)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([lang, ofLanguage]) => ({ lang, relations: ofLanguage }))
}
