import type { Article, NewsEvent } from '#domain/archive.ts'
import type { SiteData } from '#domain/schema/site-schema.ts'

/** The year in which the generator appeared, so that no site made by it is older. */
const FIRST_YEAR = '2026'

/**
 * An id that outlives addresses and titles (RFC 4151): `tag:<host>,<year>:<path>`. Host and year
 * are the site's `tagAuthority`; without one, the host of its address and the year in which the
 * generator appeared, and the path begins with that of the site, since a host can have several.
 * A site that moves sets `tagAuthority` to keep its ids.
 * @example tagUri(site, 'en/feeds/events') // 'tag:digest.example,2026:en/feeds/events'
 */
export function tagUri(site: SiteData, path: string): string {
  const authority = site.tagAuthority ?? `${new URL(site.url).hostname},${FIRST_YEAR}`
  return `tag:${authority}:${folderOf(site)}${path}`
}

/** The id of an event in calendars. */
export function calendarUid(site: SiteData, event: Pick<NewsEvent, 'id' | 'redirects'>): string {
  const host = site.tagAuthority?.replace(/,.*/, '') ?? new URL(site.url).hostname
  return `${folderOf(site)}${firstId(event)}@${host}`
}

/** The site's path on its host, as in `digest/`; empty at the root, and where the site names its authority. */
function folderOf({ url, tagAuthority }: SiteData): string {
  if (tagAuthority !== undefined) return ''
  return new URL(url).pathname.replace(/\/*$/, '/').slice(1)
}

/** The id that an event had first; `redirects` lists the former ones, oldest first, and no merged ones. */
export function firstId({ id, redirects }: Pick<NewsEvent, 'id' | 'redirects'>): string {
  return redirects[0] ?? id
}

/** The id of an event's entry in the feeds of a locale. */
export function eventTag(site: SiteData, event: NewsEvent, locale: string): string {
  return tagUri(site, `${locale}/events/${firstId(event)}`)
}

/** The id of an article's entry. */
export function articleTag(site: SiteData, { lang, slug }: Pick<Article, 'lang' | 'slug'>): string {
  return tagUri(site, `${lang}/articles/${slug}`)
}
