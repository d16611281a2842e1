import type { LocaleRoute } from '#domain/route.ts'
import { titleCase } from '#i18n/title-case.ts'
import type { View } from '#views/view.ts'

/** A link to the same page in another language. */
export interface SwitchLink {
  readonly href: string
  readonly lang: string
  /** The language's name in itself. */
  readonly name: string
  readonly isCurrent: boolean
}

/** A link of the main navigation. */
export interface NavLink {
  readonly page: LocaleRoute['page']
  readonly href: string
  readonly label: string
  /** `page` on the page itself, `true` on the pages below it. */
  readonly current: 'page' | 'true' | undefined
}

const NAV = [
  ['timeline', 'nav.timeline', ['event', 'side-by-side', 'sources', 'group']],
  ['years', 'nav.years', ['year']],
  ['kinds', 'nav.kinds', ['kind']],
  ['people', 'nav.people', ['person']],
  ['languages', 'nav.languages', ['language', 'languages-year']],
  ['outlets', 'nav.outlets', ['outlet']],
  ['search', 'search.title', []],
  ['about', 'nav.about', ['date-audit', 'corrections']],
] as const

/** The main navigation, with the place where the reader is. */
export function navLinks(view: View, here: LocaleRoute | null): readonly NavLink[] {
  return NAV.map(([page, key, below]) => ({
    page,
    href: view.href({ page }),
    label: view.t(key),
    current: currentOf(here, page, below),
  }))
}

/** The languages of the site, each leading to a page in that language. */
export function switchLinks(view: View, route: LocaleRoute): readonly SwitchLink[] {
  return view.archive.site.locales.map((locale) => ({
    href: view.href(route, locale),
    lang: locale,
    name: ownName(locale),
    isCurrent: locale === view.locale,
  }))
}

/**
 * What a language calls itself, as a heading writes it.
 * @example ownName('uk') // 'Українська'
 */
export function ownName(locale: string): string {
  return titleCase(new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale, locale)
}

function currentOf(
  here: LocaleRoute | null,
  page: string,
  below: readonly string[],
): NavLink['current'] {
  if (here === null) return undefined
  if (here.page === page) return 'part' in here && here.part !== undefined ? 'true' : 'page'
  return below.includes(here.page) ? 'true' : undefined
}
