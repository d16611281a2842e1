import type { Archive } from '#domain/archive.ts'
import { EVENT_GROUPS, type EventGroup } from '#domain/counts.ts'
import { coverageYears, languagesOf } from '#domain/coverage.ts'
import { kindsOf, yearsOf } from '#domain/facets.ts'
import { partNumber, type ListPart } from '#domain/list-parts.ts'
import {
  auditParts,
  correctionParts,
  groupParts,
  kindParts,
  languageParts,
  outletParts,
  outletsParts,
  peopleParts,
  personParts,
  sourceParts,
  timelineEvents,
  yearParts,
} from '#domain/long-lists.ts'
import type { ListRoute, LocaleRoute } from '#domain/route.ts'

/** The pages that every archive has, but for the one that says that there is none. */
const FIXED = [
  'timeline',
  'languages',
  'years',
  'kinds',
  'about',
  'data',
  'feeds',
  'search',
] as const satisfies readonly LocaleRoute['page'][]

/** Every page that a reader may look for in each locale: the table of contents of the site. */
export function allRoutes(archive: Archive): readonly LocaleRoute[] {
  return [
    ...FIXED.map((page) => ({ page })),
    ...archive.events.toReversed().map(({ id }) => ({ page: 'event' as const, id })),
    ...listRoutes(archive),
    ...coverageYears(archive).map((year) => ({ page: 'languages-year' as const, year })),
  ]
}

/** The groups of events that have a list of their own: none where the timeline lists all events. */
export function listedGroups(archive: Pick<Archive, 'events'>): readonly EventGroup[] {
  return timelineEvents(archive).length < archive.events.length ? EVENT_GROUPS : []
}

function listRoutes(archive: Archive): readonly ListRoute[] {
  const { people, outlets } = archive
  return [
    ...partsOf({ page: 'people' }, peopleParts(archive)),
    ...partsOf({ page: 'outlets' }, outletsParts(archive)),
    ...partsOf({ page: 'date-audit' }, auditParts(archive)),
    ...partsOf({ page: 'corrections' }, correctionParts(archive)),
    ...archive.events.flatMap((event) =>
      partsOf({ page: 'sources', id: event.id }, sourceParts(archive, event)),
    ),
    ...listedGroups(archive).flatMap((group) =>
      partsOf({ page: 'group', group }, groupParts(archive, group)),
    ),
    ...languagesOf(archive).flatMap((lang) =>
      partsOf({ page: 'language', lang }, languageParts(archive, lang)),
    ),
    ...yearsOf(archive).flatMap((year) =>
      partsOf({ page: 'year', year }, yearParts(archive, year)),
    ),
    ...kindsOf(archive).flatMap((kind) =>
      partsOf({ page: 'kind', kind }, kindParts(archive, kind)),
    ),
    ...people.flatMap(({ id }) => partsOf({ page: 'person', id }, personParts(archive, id))),
    ...outlets.flatMap(({ id }) => partsOf({ page: 'outlet', id }, outletParts(archive, id))),
  ]
}

function partsOf(route: ListRoute, parts: readonly ListPart<unknown>[]): readonly ListRoute[] {
  return parts.map((part) => ({ ...route, part: partNumber(part) }))
}
