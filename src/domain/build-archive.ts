import type { Archive, Article, Outlet, Person, Place } from '#domain/archive.ts'
import type { ArchiveSource, ArticleEntry } from '#domain/archive-source.ts'
import { buildEvents } from '#domain/build-events.ts'
import { checkSource } from '#domain/check-source.ts'
import { checkDisagreements } from '#domain/checks/check-disagreements.ts'
import { deepFreeze } from '#domain/deep-freeze.ts'
import { edtfBounds } from '#domain/edtf/edtf-bounds.ts'
import type { Issue } from '#domain/message.ts'

/** What building gives: the archive, unless an issue is an error, and all issues. */
export interface BuiltArchive {
  readonly archive: Archive | null
  readonly issues: readonly Issue[]
}

/** Resolves a parsed content folder into one frozen archive, or says what is wrong with it. */
export function buildArchive(source: ArchiveSource): BuiltArchive {
  const issues = checkSource(source)
  if (issues.some(({ level }) => level === 'error')) return { archive: null, issues }
  const archive = deepFreeze(resolve(source))
  return { archive, issues: [...issues, ...checkDisagreements(archive)] }
}

function resolve(source: ArchiveSource): Archive {
  const people = byId(source.people.map(({ id, data }): Person => ({ id, ...data })))
  const outlets = byId(source.outlets.map(({ id, data }): Outlet => ({ id, ...data })))
  const places = byId(source.places.map(({ id, data }): Place => ({ id, ...data })))
  const articles = byId(source.articles.map((entry) => resolveArticle(entry, outlets)))
  return {
    site: source.site.data,
    asOf: asOf(articles),
    people: [...people.values()],
    outlets: [...outlets.values()],
    places: [...places.values()],
    articles: [...articles.values()],
    events: buildEvents(source, { people, places, articles }),
  }
}

function byId<Item extends { readonly id: string }>(
  items: readonly Item[],
): ReadonlyMap<string, Item> {
  const sorted = [...items].sort((a, b) => (a.id < b.id ? -1 : 1))
  return new Map(sorted.map((item) => [item.id, item]))
}

function resolveArticle(entry: ArticleEntry, outlets: ReadonlyMap<string, Outlet>): Article {
  const { outlet, origin, cites, event, ...data } = entry.data
  const resolveAll = (ids: readonly string[]) => ids.flatMap((id) => outlets.get(id) ?? [])
  return {
    ...data,
    id: entry.id,
    slug: entry.id.slice(entry.id.indexOf('/') + 1),
    file: entry.file,
    outlet: (outlet !== null && outlets.get(outlet)) || null,
    origin: resolveAll(origin),
    cites: resolveAll(cites),
    eventId: event,
    opening: entry.opening,
    wordCount: entry.wordCount,
  }
}

function asOf(articles: ReadonlyMap<string, Article>): string | null {
  const days = [...articles.values()].flatMap(({ published }) =>
    published === null ? [] : (edtfBounds(published).earliest ?? []),
  )
  return days.sort().at(-1) ?? null
}
