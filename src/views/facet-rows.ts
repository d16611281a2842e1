import type { NewsEvent, Person } from '#domain/archive.ts'
import { countEvents } from '#domain/counts.ts'
import { eventsOfKind, eventsOfPerson, eventsOfYear, kindsOf, yearsOf } from '#domain/facets.ts'
import type { View } from '#views/view.ts'

/** One line of a table of facets: how much a year, a kind or a person has. */
export interface FacetRow {
  readonly href: string
  readonly label: string
  readonly events: number
  readonly heldContacts: number
  /** Articles that report any of the events, each counted once. */
  readonly articles: number
}

/** The years that have events, newest first. */
export function yearRows(view: View): readonly FacetRow[] {
  return yearsOf(view.archive).map((year) =>
    facetRow(
      { href: view.href({ page: 'year', year }), label: year },
      eventsOfYear(view.archive, year),
    ),
  )
}

/** The kinds that have events. */
export function kindRows(view: View): readonly FacetRow[] {
  return kindsOf(view.archive).map((kind) =>
    facetRow(
      { href: view.href({ page: 'kind', kind }), label: view.t(`kind.${kind}`) },
      eventsOfKind(view.archive, kind),
    ),
  )
}

/** People with the events that they took part in. */
export function personRows(view: View, people: readonly Person[]): readonly FacetRow[] {
  return people.map(({ id, name }) =>
    facetRow(
      { href: view.href({ page: 'person', id }), label: view.text(name).text },
      eventsOfPerson(view.archive, id),
    ),
  )
}

/** Counts the events of one facet. */
export function facetRow(
  link: Pick<FacetRow, 'href' | 'label'>,
  events: readonly NewsEvent[],
): FacetRow {
  const reporting = events.flatMap(({ relations }) =>
    relations.filter(({ relation }) => relation === 'reports').map(({ article }) => article.id),
  )
  return {
    ...link,
    events: events.length,
    heldContacts: countEvents({ events }).held.length,
    articles: new Set(reporting).size,
  }
}
