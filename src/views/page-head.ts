import type { LocaleRoute } from '#domain/route.ts'
import type { View } from '#views/view.ts'

/** What search engines need to know about a page's place among its translations. */
export interface PageHead {
  readonly canonical: string
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[]
}

/** The canonical address of a page and, where it exists in every locale, all of its addresses. */
export function pageHead(view: View, route: LocaleRoute | null, pathname: string): PageHead {
  if (route === null) return { canonical: view.absolute(pathname), alternates: [] }
  const { locales, defaultLocale } = view.archive.site
  const addressIn = (locale: string): string => view.absolute(view.href(route, locale))
  return {
    canonical: addressIn(view.locale),
    alternates: [
      ...locales.map((locale) => ({ hreflang: locale, href: addressIn(locale) })),
      { hreflang: 'x-default', href: addressIn(defaultLocale) },
    ],
  }
}
