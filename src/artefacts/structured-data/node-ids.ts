import type { Article, NewsEvent, Person } from '#domain/archive.ts'
import { articlePath, HOME_PATH, pathOf } from '#domain/route.ts'
import type { Publication } from '#artefacts/publication.ts'

/** What an id needs to know of a publication. */
type Place = Pick<Publication, 'archive' | 'url'>

/** The id of the digest itself, one for all locales. */
export function siteId({ url }: Pick<Publication, 'url'>): string {
  return `${url(HOME_PATH)}#site`
}

/** The id of an event: one for all locales, whichever page speaks of it. */
export function eventNodeId({ archive, url }: Place, { id }: Pick<NewsEvent, 'id'>): string {
  return `${url(pathOf({ page: 'event', id }, archive.site.defaultLocale))}#event`
}

/** The id of a person: one for all locales. */
export function personNodeId({ archive, url }: Place, { id }: Pick<Person, 'id'>): string {
  return `${url(pathOf({ page: 'person', id }, archive.site.defaultLocale))}#person`
}

/** The id of an article. */
export function articleNodeId(
  { url }: Pick<Publication, 'url'>,
  article: Pick<Article, 'lang' | 'slug'>,
): string {
  return `${url(articlePath(article))}#article`
}
