import type { Archive, Article, NewsEvent } from '#domain/archive.ts'
import { edtfYear } from '#domain/edtf/edtf-year.ts'
import { EVENT_KINDS, type EventKind } from '#domain/event-id.ts'

/** The years that have events, newest first. */
export function yearsOf(archive: Pick<Archive, 'events'>): readonly string[] {
  return [...new Set(archive.events.map((event) => edtfYear(event.date)))].sort().reverse()
}

/** The kinds that have events, in the order of `EVENT_KINDS`. */
export function kindsOf(archive: Pick<Archive, 'events'>): readonly EventKind[] {
  return EVENT_KINDS.filter((kind) => archive.events.some((event) => event.kind === kind))
}

/** The events of one year, oldest first. */
export function eventsOfYear(archive: Pick<Archive, 'events'>, year: string): readonly NewsEvent[] {
  return archive.events.filter((event) => edtfYear(event.date) === year)
}

/** The events of one kind, oldest first. */
export function eventsOfKind(
  archive: Pick<Archive, 'events'>,
  kind: EventKind,
): readonly NewsEvent[] {
  return archive.events.filter((event) => event.kind === kind)
}

/** The events that a person took part in, oldest first. */
export function eventsOfPerson(archive: Pick<Archive, 'events'>, id: string): readonly NewsEvent[] {
  return archive.events.filter(({ participants }) => participants.some((one) => one.id === id))
}

/** The articles of one language, by id. */
export function articlesOfLanguage(
  archive: Pick<Archive, 'articles'>,
  lang: string,
): readonly Article[] {
  return archive.articles.filter((article) => article.lang === lang)
}

/** How an outlet appears in the collection. */
export interface OutletArticles {
  /** Articles that it published. */
  readonly published: readonly Article[]
  /** Articles that carry its copy. */
  readonly carried: readonly Article[]
  /** Articles that quote it as a source. */
  readonly citing: readonly Article[]
}

/** The articles that an outlet published, those that carry its copy and those that quote it. */
export function articlesOfOutlet(archive: Pick<Archive, 'articles'>, id: string): OutletArticles {
  const { articles } = archive
  return {
    published: articles.filter(({ outlet }) => outlet?.id === id),
    carried: articles.filter(({ origin }) => origin.some((outlet) => outlet.id === id)),
    citing: articles.filter(({ cites }) => cites.some((outlet) => outlet.id === id)),
  }
}
