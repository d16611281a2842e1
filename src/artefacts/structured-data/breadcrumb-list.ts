import type { BreadcrumbList } from 'schema-dts'
import type { Publication } from '#artefacts/publication.ts'
import { localise } from '#domain/localise.ts'
import { pathOf, type LocaleRoute } from '#domain/route.ts'
import type { StringKey } from '#i18n/strings.ts'

/** A page in the path that leads to another. */
export interface Crumb {
  readonly name: string
  /** Root-relative, without the site's base. */
  readonly path: string
}

/** The pages that have a list above them. */
const PARENTS = {
  year: ['years', 'nav.years'],
  kind: ['kinds', 'nav.kinds'],
  person: ['people', 'nav.people'],
  outlet: ['outlets', 'nav.outlets'],
  language: ['languages', 'nav.languages'],
  'languages-year': ['languages', 'nav.languages'],
  'date-audit': ['about', 'nav.about'],
  corrections: ['about', 'nav.about'],
} as const satisfies Partial<Record<LocaleRoute['page'], readonly [string, StringKey]>>

/** The way from the timeline to a page, the page itself included. */
export function breadcrumbList(
  publication: Publication,
  trail: readonly Crumb[],
): Exclude<BreadcrumbList, string> {
  const { archive, locale, url } = publication
  const { text: name } = localise(archive.site.title, [locale, archive.site.defaultLocale])
  const home = { name, path: pathOf({ page: 'timeline' }, locale) }
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [home, ...trail].map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.name,
      item: url(crumb.path),
    })),
  }
}

/** The way to a page that exists in every locale: over the list that it belongs to, if any. */
export function trailOf(
  { locale, t }: Publication,
  route: LocaleRoute,
  title: string,
): readonly Crumb[] {
  const here = { name: title, path: pathOf(route, locale) }
  if (!hasParent(route)) return [here]
  const [page, key] = PARENTS[route.page]
  return [{ name: t(key), path: pathOf({ page }, locale) }, here]
}

function hasParent(
  route: LocaleRoute,
): route is Extract<LocaleRoute, { page: keyof typeof PARENTS }> {
  return route.page in PARENTS
}
