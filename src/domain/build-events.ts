import type {
  Article,
  Digest,
  EventLevel,
  EventRelation,
  NewsEvent,
  Person,
  Place,
  Relation,
} from '#domain/archive.ts'
import type { ArchiveSource } from '#domain/archive-source.ts'
import { compareEdtf } from '#domain/edtf/compare-edtf.ts'
import { parseEventId } from '#domain/event-id.ts'
import { eventSchema, type EventData, type Status } from '#domain/schema/event-schema.ts'
import { compareEvents } from '#domain/timeline.ts'

/** What events refer to, already resolved. */
export interface Resolved {
  readonly people: ReadonlyMap<string, Person>
  readonly places: ReadonlyMap<string, Place>
  readonly articles: ReadonlyMap<string, Article>
}

/**
 * Makes the events: every one that an article names or that has a folder. The id gives date and
 * kind, the site gives the participants, and the event's folder, where there is one, enriches it.
 * The source has been checked.
 */
export function buildEvents(source: ArchiveSource, resolved: Resolved): readonly NewsEvent[] {
  const relations = relationsByEvent(resolved.articles)
  const enriched = new Map(source.events.map(({ id, data }) => [id, data]))
  const digests = Map.groupBy(source.digests, ({ eventId }) => eventId)
  return [...new Set([...relations.keys(), ...enriched.keys(), ...digests.keys()])]
    .map((id) => ({
      ...eventOf(id, enriched.get(id) ?? BARE, relations.get(id) ?? []),
      place: resolved.places.get(enriched.get(id)?.place ?? '') ?? null,
      ...participantsOf(enriched.get(id) ?? BARE, source.site.data.subject, resolved.people),
      digests: Object.fromEntries(
        (digests.get(id) ?? []).map((one) => [one.locale, digestOf(one)]),
      ),
    }))
    .sort(compareEvents)
}

/** What an event has beyond its id where no folder enriches it. */
const BARE: EventData = eventSchema.parse({})

const RELATION_ORDER: readonly Relation[] = ['reports', 'announces', 'mentions']

const LEVELS: Readonly<Record<Relation, EventLevel>> = {
  reports: 'reported',
  announces: 'announced',
  mentions: 'mentioned',
}

const STATUS_OF_LEVEL: Readonly<Record<EventLevel, Status>> = {
  reported: 'held',
  announced: 'announced',
  mentioned: 'unknown',
}

function relationsByEvent(
  articles: ReadonlyMap<string, Article>,
): ReadonlyMap<string, readonly EventRelation[]> {
  const named = [...articles.values()].flatMap((article) => namedEvents(article))
  const grouped = Map.groupBy(named, ({ eventId }) => eventId)
  return new Map(
    [...grouped].map(([id, list]) => [
      id,
      list.map(({ relation }) => relation).sort(compareRelations),
    ]),
  )
}

/** What an article does for which events; passages that do the same for one event count once. */
function namedEvents(
  article: Article,
): readonly { readonly eventId: string; readonly relation: EventRelation }[] {
  const { eventId, mentions } = article
  const firsts = mentions.filter(
    (mention, index) =>
      mentions.findIndex(({ event, as }) => event === mention.event && as === mention.as) === index,
  )
  return [
    ...(eventId === null ? [] : [{ eventId, relation: { relation: 'reports', article } } as const]),
    ...firsts.map(({ event, as }) => ({ eventId: event, relation: { relation: as, article } })),
  ]
}

function compareRelations(a: EventRelation, b: EventRelation): number {
  return (
    RELATION_ORDER.indexOf(a.relation) - RELATION_ORDER.indexOf(b.relation) ||
    comparePublished(a.article.published, b.article.published) ||
    (a.article.id < b.article.id ? -1 : Number(a.article.id > b.article.id))
  )
}

/** Articles without a known date come last. */
function comparePublished(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return compareEdtf(a, b)
}

function eventOf(
  id: string,
  data: EventData,
  relations: readonly EventRelation[],
): Omit<NewsEvent, 'participants' | 'isContact' | 'place' | 'digests'> {
  const parts = parseEventId(id)
  if (!parts) throw new RangeError(`“${id}” is no event id.`)
  const level = LEVELS[relations[0]?.relation ?? 'mentions']
  return {
    id,
    date: data.date ?? parts.date,
    kind: data.kind ?? parts.kind,
    status: data.status ?? STATUS_OF_LEVEL[level],
    level,
    dateBasis: data.dateBasis ?? null,
    partOf: data.partOf ?? null,
    facts: data.facts,
    redirects: data.redirects,
    merged: data.merged,
    corrections: data.corrections,
    relations,
  }
}

function participantsOf(
  data: EventData,
  subject: readonly string[],
  people: ReadonlyMap<string, Person>,
): Pick<NewsEvent, 'participants' | 'isContact'> {
  const ids = data.participants ?? subject
  return {
    participants: ids.flatMap((id) => people.get(id) ?? []),
    isContact: subject.every((id) => ids.includes(id)),
  }
}

function digestOf({ locale, data, body, summary }: ArchiveSource['digests'][number]): Digest {
  return { locale, title: data.title, body, summary }
}
