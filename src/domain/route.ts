import type { EventGroup } from '#domain/counts.ts'
import type { EventKind } from '#domain/event-id.ts'

/** Every page that exists once per locale, so that a language switch leads to the same page. */
export type LocaleRoute =
  | ListRoute
  | { readonly page: 'timeline' }
  | { readonly page: 'event'; readonly id: string }
  /** Two articles on an event in different languages: `texts` is `bg-uk`. */
  | { readonly page: 'side-by-side'; readonly id: string; readonly texts: string }
  | { readonly page: 'languages' }
  | { readonly page: 'languages-year'; readonly year: string }
  | { readonly page: 'years' }
  | { readonly page: 'kinds' }
  | { readonly page: 'about' }
  | { readonly page: 'data' }
  | { readonly page: 'feeds' }
  | { readonly page: 'search' }
  | { readonly page: 'not-found' }

/** A list that may be too long for one page; its other pages are its numbered parts. */
export type ListRoute = ListOf & { readonly part?: number | undefined }

type ListOf =
  | { readonly page: 'sources'; readonly id: string }
  | { readonly page: 'group'; readonly group: EventGroup }
  | { readonly page: 'language'; readonly lang: string }
  | { readonly page: 'year'; readonly year: string }
  | { readonly page: 'kind'; readonly kind: EventKind }
  | { readonly page: 'people' }
  | { readonly page: 'person'; readonly id: string }
  | { readonly page: 'outlets' }
  | { readonly page: 'outlet'; readonly id: string }
  | { readonly page: 'date-audit' }
  | { readonly page: 'corrections' }

/**
 * The root-relative path of a page in a locale, without the site's base.
 * @example pathOf({ page: 'event', id: '2025-01-21-video-call' }, 'bg') // '/bg/events/2025-01-21-video-call/'
 */
export function pathOf(route: LocaleRoute, locale: string): string {
  return `/${[locale, ...segmentsOf(route), ...partSegments('part' in route ? route.part : undefined)].join('/')}/`
}

/**
 * The end of a list's path from its own name on, as the static paths of a page need it.
 * @example listParam('2025', 3) // '2025/page/3'
 */
export function listParam(name: string | undefined, part: number | undefined): string | undefined {
  const segments = [...(name === undefined ? [] : [name]), ...partSegments(part)]
  return segments.length === 0 ? undefined : segments.join('/')
}

/**
 * The path of an article, in its own language.
 * @example articlePath('uk/besida') // '/uk/articles/besida/'
 */
export function articlePath(article: { readonly lang: string; readonly slug: string }): string {
  return `/${article.lang}/articles/${article.slug}/`
}

/** What a feed is about: all events, one, those of a person or kind, or the articles of a language. */
export type FeedRoute =
  | { readonly of: 'events' }
  | { readonly of: 'event'; readonly id: string }
  | { readonly of: 'person'; readonly id: string }
  | { readonly of: 'kind'; readonly kind: EventKind }
  | { readonly of: 'articles' }

/** The formats that every feed comes in; each is the ending of its file. */
export const FEED_FORMATS = ['atom', 'rss', 'json'] as const
export type FeedFormat = (typeof FEED_FORMATS)[number]

/**
 * The path of a feed, without its ending: below a locale, or below the language of its articles.
 * @example feedPath({ of: 'kind', kind: 'visit' }, 'bg') // '/bg/feeds/kinds/visit'
 */
export function feedPath(feed: FeedRoute, lang: string): string {
  return `/${[lang, 'feeds', ...feedSegments(feed)].join('/')}`
}

/**
 * The path of a feed's file.
 * @example feedFilePath({ of: 'events' }, 'bg', 'atom') // '/bg/feeds/events.atom'
 */
export function feedFilePath(feed: FeedRoute, lang: string, format: FeedFormat): string {
  return `${feedPath(feed, lang)}.${format}`
}

/** The path of the list of a locale's feeds, for feed readers. */
export function opmlPath(locale: string): string {
  return `/${locale}/feeds.opml`
}

/**
 * The path of the calendar of all events, or of one.
 * @example calendarPath('bg') // '/bg/calendar.ics'
 */
export function calendarPath(locale: string, eventId?: string): string {
  return eventId === undefined
    ? `/${locale}/calendar.ics`
    : `${pathOf({ page: 'event', id: eventId }, locale)}event.ics`
}

/** The path of the proof passages of an article, as annotations. */
export function annotationsPath(article: { readonly lang: string; readonly slug: string }): string {
  return `${articlePath(article)}annotations.json`
}

/**
 * The path of a file of the open data, which exists once for all locales.
 * @example dataPath('archive.json') // '/data/archive.json'
 */
export function dataPath(file: string): string {
  return `/data/${file}`
}

/** The file of the open data that describes one article. */
export function ninjsFile(article: { readonly lang: string; readonly slug: string }): string {
  return `ninjs/${article.lang}/${article.slug}.json`
}

/** The path of the whole site as one file, to be read without a server. */
export const OFFLINE_SITE_PATH = '/dateline.zip'

/** The folder of the search index inside the built site. */
export const SEARCH_INDEX_FOLDER = 'pagefind'

/** The path of the picture that stands for an event where its page is shared. */
export function eventCardPath(id: string, locale: string): string {
  return `${pathOf({ page: 'event', id }, locale)}card.png`
}

/** The path of the picture that stands for an article where its page is shared. */
export function articleCardPath(article: { readonly lang: string; readonly slug: string }): string {
  return `${articlePath(article)}card.png`
}

/** The path of the picture that stands for every other page. */
export function siteCardPath(locale: string): string {
  return `/${locale}/card.png`
}

/** The path of an event as a small page for the frames of others. */
export function embedPath(id: string, locale: string): string {
  return `/${locale}/embed/events/${id}/`
}

/** The path of the timeline as a drawing. */
export function timelineSvgPath(locale: string): string {
  return `/${locale}/timeline.svg`
}

/** The path of the description by which browsers search the site. */
export function openSearchPath(locale: string): string {
  return `/${locale}/opensearch.xml`
}

/** The path of what a device needs to keep the site among its applications. */
export function manifestPath(locale: string): string {
  return `/${locale}/manifest.webmanifest`
}

/** The sides of the site’s icons, in pixels. */
export const ICON_SIZES = [180, 192, 512] as const

/** The path of an icon. */
export function iconPath(size: (typeof ICON_SIZES)[number]): string {
  return `/icons/${size}.png`
}

export const SITEMAP_PATH = '/sitemap.xml'
export const SECURITY_PATH = '/.well-known/security.txt'

/** The path of the language choice. */
export const HOME_PATH = '/'

/**
 * Puts the site's base in front of a root-relative path.
 * @example withBase('/digest/', '/en/') // '/digest/en/'
 */
export function withBase(base: string, path: string): string {
  return `${base.replace(/\/+$/, '')}${path}`
}

function segmentsOf(route: LocaleRoute): readonly string[] {
  switch (route.page) {
    case 'timeline':
      return []
    case 'event':
      return ['events', route.id]
    case 'sources':
      return ['events', route.id, 'sources']
    case 'group':
      return ['groups', route.group]
    case 'side-by-side':
      return ['events', route.id, route.texts]
    case 'language':
      return ['languages', route.lang]
    case 'languages-year':
      return ['languages', 'years', route.year]
    case 'year':
      return ['years', route.year]
    case 'kind':
      return ['kinds', route.kind]
    case 'person':
      return ['people', route.id]
    case 'outlet':
      return ['outlets', route.id]
    case 'date-audit':
      return ['about', 'dates']
    case 'corrections':
      return ['about', 'corrections']
    case 'not-found':
      return ['404']
    case 'languages':
    case 'years':
    case 'kinds':
    case 'people':
    case 'outlets':
    case 'about':
    case 'data':
    case 'search':
    case 'feeds':
      return [route.page]
  }
}

function partSegments(part: number | undefined): readonly string[] {
  return part === undefined ? [] : ['page', String(part)]
}

function feedSegments(feed: FeedRoute): readonly string[] {
  switch (feed.of) {
    case 'events':
    case 'articles':
      return [feed.of]
    case 'event':
      return ['events', feed.id]
    case 'person':
      return ['people', feed.id]
    case 'kind':
      return ['kinds', feed.kind]
  }
}
