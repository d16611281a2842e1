import type { SearchAction, WebSite } from 'schema-dts'
import { localise } from '#domain/localise.ts'
import { HOME_PATH, pathOf } from '#domain/route.ts'
import type { Publication } from '#artefacts/publication.ts'
import { siteId } from '#artefacts/structured-data/node-ids.ts'

/** Google’s way to say where the words of a query stand, which schema.org has no type for. */
type QueryAction = Exclude<SearchAction, string> & { readonly 'query-input': string }

/** The digest as schema.org describes web sites, with the address of its search. */
export function webSite(publication: Publication): Exclude<WebSite, string> {
  const { archive, locale, url } = publication
  const { title, tagline, locales, defaultLocale } = archive.site
  const action: QueryAction = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${url(pathOf({ page: 'search' }, locale))}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  }
  return {
    '@type': 'WebSite',
    '@id': siteId(publication),
    url: url(HOME_PATH),
    name: localise(title, [locale, defaultLocale]).text,
    description: localise(tagline, [locale, defaultLocale]).text,
    inLanguage: locales,
    potentialAction: action,
  }
}
