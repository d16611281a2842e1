import type { Archive, Article, EventRelation, NewsEvent } from '#domain/archive.ts'
import { yearsOf } from '#domain/facets.ts'
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

/** As many events as one matrix shows; of more, each year has a matrix of its own. */
const MATRIX_EVENTS = 40

/** The years that have a matrix of their own, newest first; none where one matrix holds all. */
export function coverageYears(archive: Pick<Archive, 'events'>): readonly string[] {
  return archive.events.length > MATRIX_EVENTS ? yearsOf(archive) : []
}

/** Event × language, newest event first; a language without an article has an empty cell. */
export function coverageMatrix(
  archive: Pick<Archive, 'events' | 'articles'>,
): readonly CoverageRow[] {
  const languages = languagesOf(archive)
  return archive.events.toReversed().map((event) => ({
    event,
    cells: languages.map((lang) => ({
      lang,
      relations: event.relations.filter(({ article }) => article.lang === lang),
    })),
  }))
}

/** In how many of the archive's languages events are reported. */
export interface CoverageReach {
  /** Events that are reported in every language, in some of them, and in none. */
  readonly all: number
  readonly some: number
  readonly none: number
}

/** Counts events by how far their reports reach; each event counts once. */
export function coverageReach({
  events,
  articles,
}: Pick<Archive, 'events' | 'articles'>): CoverageReach {
  const everywhere = languagesOf({ articles }).length
  const reached = events.map((event) => reportingLanguages(event).size)
  const all = reached.filter((size) => size > 0 && size === everywhere).length
  const none = reached.filter((size) => size === 0).length
  return { all, some: events.length - all - none, none }
}

/** The languages in which articles report an event. */
export function reportingLanguages({
  relations,
}: Pick<NewsEvent, 'relations'>): ReadonlySet<string> {
  return new Set(
    relations.flatMap(({ relation, article }) => (relation === 'reports' ? article.lang : [])),
  )
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
