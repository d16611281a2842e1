import type { Archive, Article, Localised } from '#domain/archive.ts'
import { localise, type LocalisedText } from '#domain/localise.ts'
import { articlePath, HOME_PATH, pathOf, withBase, type LocaleRoute } from '#domain/route.ts'
import { bindWords } from '#i18n/bind-words.ts'
import { formatEdtf } from '#i18n/dates/format-edtf.ts'
import { formatEdtfShort } from '#i18n/dates/format-edtf-short.ts'
import type { Translator } from '#i18n/translator.ts'
import { byName } from '#views/by-name.ts'

/** Where a site is published. */
export interface Address {
  /** The origin, as in `https://example.org`. */
  readonly site: string
  /** The folder below it, as in `/digest/`. */
  readonly base: string
}

/** What every page of a locale needs: its texts, the archive, and ways to write links and dates. */
export interface View {
  readonly locale: string
  readonly t: Translator
  /** The same texts as they are written in files: no space of them is a no-break one. */
  readonly plainT: Translator
  /** People and outlets by their names in this locale. */
  readonly archive: Archive
  /** A link to a page, in this locale unless another is given. */
  readonly href: (route: LocaleRoute, locale?: string) => string
  readonly articleHref: (article: Pick<Article, 'lang' | 'slug'>) => string
  readonly homeHref: string
  /** A file of `public/`. */
  readonly fileHref: (path: string) => string
  /** The full address of a link. */
  readonly absolute: (href: string) => string
  readonly date: (edtf: string) => string
  readonly shortDate: (edtf: string) => string
  readonly text: (texts: Localised) => LocalisedText
  readonly languageName: (lang: string) => string
  readonly countryName: (code: string) => string
  /** Names joined as this locale joins them. */
  readonly list: (names: readonly string[]) => string
}

/** What a view is made of. */
export interface ViewSource {
  readonly archive: Archive
  readonly locale: string
  readonly t: Translator
  readonly address: Address
}

/** Makes the view of a locale. Its texts end no line where a typesetter would not. */
export function createView({ archive, locale, t: plainT, address }: ViewSource): View {
  const { site } = archive
  const t: Translator = (key, ...values) => bindWords(plainT(key, ...values), locale)
  const languages = new Intl.DisplayNames(locale, { type: 'language' })
  const countries = new Intl.DisplayNames(locale, { type: 'region' })
  const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' })
  const order = [locale, site.defaultLocale] as const

  return {
    locale,
    t,
    plainT,
    archive: {
      ...archive,
      people: byName(archive.people, order),
      outlets: byName(archive.outlets, order),
    },
    href: (route, other = locale) => withBase(address.base, pathOf(route, other)),
    articleHref: (article) => withBase(address.base, articlePath(article)),
    homeHref: withBase(address.base, HOME_PATH),
    fileHref: (path) => withBase(address.base, path),
    absolute: (href) => new URL(href, address.site).href,
    date: (edtf) => formatEdtf(edtf, locale, t),
    shortDate: (edtf) => formatEdtfShort(edtf, locale, t),
    text: (texts) => bound(localise(texts, order)),
    languageName: (lang) => languages.of(lang) ?? lang,
    countryName: (code) => countries.of(code) ?? code,
    list: (names) => conjunction.format(names),
  }
}

function bound(localised: LocalisedText): LocalisedText {
  return { ...localised, text: bindWords(localised.text, localised.lang) }
}
