import type { Archive, Article, NewsEvent, Outlet, Person } from '#domain/archive.ts'
import { correctionsOf, type DatedCorrection } from '#domain/corrections.ts'
import { groupOf, type EventGroup } from '#domain/counts.ts'
import { auditDates, type DateAuditRow } from '#domain/date-audit.ts'
import { coverageOf } from '#domain/coverage.ts'
import { compareEdtf } from '#domain/edtf/compare-edtf.ts'
import type { EventKind } from '#domain/event-id.ts'
import {
  articlesOfLanguage,
  articlesOfOutlet,
  eventsOfKind,
  eventsOfPerson,
  eventsOfYear,
} from '#domain/facets.ts'
import { leadingArticles } from '#domain/leading-articles.ts'
import { datedParts, orderedParts, type ListPart } from '#domain/list-parts.ts'

/** As many as keep each page within one round trip of the network. */
const SIZES = { events: 25, articles: 25, rows: 50, audit: 25, corrections: 20 } as const

/** Up to so many events, the timeline lists all of them. */
const MOST_ON_TIMELINE = 40
/** So many it lists where there are more. */
const NEWEST_ON_TIMELINE = 20

type Parts<Item> = readonly ListPart<Item>[]

/** The events that the timeline lists, oldest first: all, or the newest where there are many. */
export function timelineEvents({ events }: Pick<Archive, 'events'>): readonly NewsEvent[] {
  return events.length > MOST_ON_TIMELINE ? events.slice(-NEWEST_ON_TIMELINE) : events
}

/** The events of one group, where the timeline does not list all events itself. */
export function groupParts(archive: Pick<Archive, 'events'>, group: EventGroup): Parts<NewsEvent> {
  return eventParts(archive.events.filter((event) => groupOf(event) === group))
}

/** The events of one year. */
export function yearParts(archive: Pick<Archive, 'events'>, year: string): Parts<NewsEvent> {
  return eventParts(eventsOfYear(archive, year))
}

/** The events of one kind. */
export function kindParts(archive: Pick<Archive, 'events'>, kind: EventKind): Parts<NewsEvent> {
  return eventParts(eventsOfKind(archive, kind))
}

/** The events that a person took part in. */
export function personParts(archive: Pick<Archive, 'events'>, id: string): Parts<NewsEvent> {
  return eventParts(eventsOfPerson(archive, id))
}

/** The articles that an outlet published, that carry its copy or that quote it. */
export function outletParts(archive: Pick<Archive, 'articles'>, id: string): Parts<Article> {
  const { published, carried, citing } = articlesOfOutlet(archive, id)
  const articles = [...new Set([...published, ...carried, ...citing])].sort(comparePublished)
  return datedParts(articles, { size: SIZES.articles })
}

/** The articles that report an event; none where the event's page shows them all itself. */
export function sourceParts(archive: Pick<Archive, 'places'>, event: NewsEvent): Parts<Article> {
  const reports = coverageOf(event).reports
  const leading = new Set(leadingArticles(event, archive))
  if (reports.every((article) => leading.has(article))) return []
  return datedParts(reports.toSorted(comparePublished), { size: SIZES.articles })
}

/** The articles of one language on one event; without an event, those that report none. */
export interface LanguageArticles {
  readonly event: NewsEvent | null
  readonly articles: readonly Article[]
}

/** The articles of one language by the event that they report. */
export function languageParts(
  archive: Pick<Archive, 'articles' | 'events'>,
  lang: string,
): Parts<LanguageArticles> {
  const byEvent = Map.groupBy(articlesOfLanguage(archive, lang), ({ eventId }) => eventId)
  const sections = [null, ...archive.events].map((event) => ({
    event,
    articles: byEvent.get(event?.id ?? null) ?? [],
  }))
  return datedParts(
    sections.filter(({ articles }) => articles.length > 0),
    { size: SIZES.articles, weightOf: ({ articles }) => articles.length + 1 },
  )
}

/** All people, the site's subject first. */
export function peopleParts({ people, site }: Pick<Archive, 'people' | 'site'>): Parts<Person> {
  const isSubject = ({ id }: Person) => site.subject.includes(id)
  const sorted = [...people.filter(isSubject), ...people.filter((one) => !isSubject(one))]
  return orderedParts(sorted, { size: SIZES.rows })
}

/** All outlets. */
export function outletsParts({ outlets }: Pick<Archive, 'outlets'>): Parts<Outlet> {
  return orderedParts(outlets, { size: SIZES.rows })
}

/** The dates of all articles, conflicts first. */
export function auditParts(archive: Pick<Archive, 'articles' | 'events'>): Parts<DateAuditRow> {
  return orderedParts(auditDates(archive), { size: SIZES.audit })
}

/** All corrections. */
export function correctionParts(
  archive: Pick<Archive, 'articles' | 'events'>,
): Parts<DatedCorrection> {
  return datedParts(correctionsOf(archive).toReversed(), { size: SIZES.corrections })
}

function eventParts(events: readonly NewsEvent[]): Parts<NewsEvent> {
  return datedParts(events, { size: SIZES.events })
}

/** Oldest first; articles without a known date before all others. */
function comparePublished(a: Article, b: Article): number {
  if (a.published === null || b.published === null) {
    return Number(b.published === null) - Number(a.published === null) || (a.id < b.id ? -1 : 1)
  }
  return compareEdtf(a.published, b.published) || (a.id < b.id ? -1 : 1)
}
