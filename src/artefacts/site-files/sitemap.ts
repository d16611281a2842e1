import { x } from 'xastscript'
import { allRoutes } from '#domain/all-routes.ts'
import type { Archive } from '#domain/archive.ts'
import { articlePath, HOME_PATH, pathOf, type LocaleRoute } from '#domain/route.ts'
import { archiveDay, articleDays, eventDays } from '#artefacts/change-days.ts'
import type { Publication } from '#artefacts/publication.ts'
import { xmlDocument } from '#artefacts/site-files/xml-document.ts'

/** One address of the sitemap. */
interface Entry {
  readonly loc: string
  /** `YYYY-MM-DD`. */
  readonly lastmod: string
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[]
}

/**
 * The sitemap: every page in every locale with all of its translations, then the articles, which
 * exist in their own language alone. The days of change come from the content.
 */
export function sitemap({ archive, url }: Pick<Publication, 'archive' | 'url'>): string {
  const entries: readonly Entry[] = [
    { loc: url(HOME_PATH), lastmod: archiveDay(archive), alternates: [] },
    ...allRoutes(archive).flatMap((route) => translations({ archive, url }, route)),
    ...archive.articles.map((article) => ({
      loc: url(articlePath(article)),
      lastmod: articleDays(article, archive).updated,
      alternates: [],
    })),
  ]
  const root = x(
    'urlset',
    {
      xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
      'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
    },
    entries.map(entryNode),
  )
  return xmlDocument(root)
}

function translations(
  { archive, url }: Pick<Publication, 'archive' | 'url'>,
  route: LocaleRoute,
): readonly Entry[] {
  const { locales, defaultLocale } = archive.site
  const addresses = locales.map((locale) => ({
    hreflang: locale,
    href: url(pathOf(route, locale)),
  }))
  const lastmod = changeOf(archive, route)
  const alternates = [
    ...addresses,
    { hreflang: 'x-default', href: url(pathOf(route, defaultLocale)) },
  ]
  return addresses.map(({ href }) => ({ loc: href, lastmod, alternates }))
}

/** An event’s page changes with the event; every other page lists what the archive holds. */
function changeOf(archive: Archive, route: LocaleRoute): string {
  const event = route.page === 'event' && archive.events.find(({ id }) => id === route.id)
  return event ? eventDays(event, archive).updated : archiveDay(archive)
}

function entryNode({ loc, lastmod, alternates }: Entry) {
  return x('url', [
    x('loc', loc),
    x('lastmod', lastmod),
    ...alternates.map(({ hreflang, href }) =>
      x('xhtml:link', { rel: 'alternate', hreflang, href }),
    ),
  ])
}
