import type { PageHead } from '#views/page-head.ts'
import { ownName } from '#views/page-links.ts'
import type { View } from '#views/view.ts'

/** One language that a reader can choose, in its own words. */
export interface LanguageOption {
  readonly href: string
  readonly lang: string
  readonly name: string
  readonly title: string
  readonly tagline: string
}

/** The page on which a reader chooses a language. */
export interface LanguageChoice {
  readonly name: string
  readonly nameLang: string
  readonly title: string
  readonly description: string
  readonly faviconHref: string
  readonly head: PageHead
  readonly languages: readonly LanguageOption[]
}

/** Prepares the language choice from the views of all locales. */
export function languageChoice(views: readonly View[], defaultLocale: string): LanguageChoice {
  const main = views.find(({ locale }) => locale === defaultLocale)
  if (!main) throw new RangeError(`There is no view of the default locale “${defaultLocale}”.`)
  const name = main.text(main.archive.site.title)
  const address = main.absolute(main.homeHref)
  return {
    name: name.text,
    nameLang: name.lang,
    title: [name.text, ...views.map(({ t }) => t('home.title'))].join(' · '),
    description: main.text(main.archive.site.tagline).text,
    faviconHref: main.fileHref('/favicon.svg'),
    head: { canonical: address, alternates: [] },
    languages: views.map(languageOption),
  }
}

function languageOption({ locale, archive, text, href }: View): LanguageOption {
  return {
    href: href({ page: 'timeline' }),
    lang: locale,
    name: ownName(locale),
    title: text(archive.site.title).text,
    tagline: text(archive.site.tagline).text,
  }
}
