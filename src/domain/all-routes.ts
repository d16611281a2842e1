import type { Archive } from '#domain/archive.ts'
import { languagesOf } from '#domain/coverage.ts'
import { kindsOf, yearsOf } from '#domain/facets.ts'
import type { LocaleRoute } from '#domain/route.ts'

/** The pages that every archive has, but for the one that says that there is none. */
const FIXED = [
  'timeline',
  'languages',
  'years',
  'kinds',
  'people',
  'outlets',
  'about',
  'date-audit',
  'corrections',
  'data',
  'feeds',
  'search',
] as const satisfies readonly LocaleRoute['page'][]

/** Every page that a reader may look for in each locale: the table of contents of the site. */
export function allRoutes(archive: Archive): readonly LocaleRoute[] {
  return [
    ...FIXED.map((page) => ({ page })),
    ...archive.events.toReversed().map(({ id }) => ({ page: 'event' as const, id })),
    ...languagesOf(archive).map((lang) => ({ page: 'language' as const, lang })),
    ...yearsOf(archive).map((year) => ({ page: 'year' as const, year })),
    ...kindsOf(archive).map((kind) => ({ page: 'kind' as const, kind })),
    ...archive.people.map(({ id }) => ({ page: 'person' as const, id })),
    ...archive.outlets.map(({ id }) => ({ page: 'outlet' as const, id })),
  ]
}
