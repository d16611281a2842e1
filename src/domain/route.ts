import type { EventKind } from '#domain/event-id.ts'

/** Every page that exists once per locale, so that a language switch leads to the same page. */
export type LocaleRoute =
  | { readonly page: 'timeline' }
  | { readonly page: 'event'; readonly id: string }
  | { readonly page: 'languages' }
  | { readonly page: 'language'; readonly lang: string }
  | { readonly page: 'years' }
  | { readonly page: 'year'; readonly year: string }
  | { readonly page: 'kinds' }
  | { readonly page: 'kind'; readonly kind: EventKind }
  | { readonly page: 'people' }
  | { readonly page: 'person'; readonly id: string }
  | { readonly page: 'outlets' }
  | { readonly page: 'outlet'; readonly id: string }
  | { readonly page: 'about' }
  | { readonly page: 'date-audit' }
  | { readonly page: 'corrections' }
  | { readonly page: 'not-found' }

/**
 * The root-relative path of a page in a locale, without the site's base.
 * @example pathOf({ page: 'event', id: '2025-01-21-video-call' }, 'bg') // '/bg/events/2025-01-21-video-call/'
 */
export function pathOf(route: LocaleRoute, locale: string): string {
  return `/${[locale, ...segmentsOf(route)].join('/')}/`
}

/**
 * The path of an article, in its own language.
 * @example articlePath('uk/besida') // '/uk/articles/besida/'
 */
export function articlePath(article: { readonly lang: string; readonly slug: string }): string {
  return `/${article.lang}/articles/${article.slug}/`
}

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
    case 'language':
      return ['languages', route.lang]
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
      return [route.page]
  }
}
