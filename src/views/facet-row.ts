import type { NewsEvent } from '#domain/archive.ts'
import { countEvents } from '#domain/counts.ts'

/** One line of a table of facets: how much a year, a kind or a person has. */
export interface FacetRow {
  readonly href: string
  readonly label: string
  readonly events: number
  readonly heldContacts: number
  /** Articles that report any of the events, each counted once. */
  readonly articles: number
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
    heldContacts: countEvents({ events }).heldContacts.length,
    articles: new Set(reporting).size,
  }
}
