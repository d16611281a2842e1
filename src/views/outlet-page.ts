import type { Article, Outlet } from '#domain/archive.ts'
import { articlesOfOutlet } from '#domain/facets.ts'
import type { LocalisedText } from '#domain/localise.ts'
import { titleCase } from '#i18n/title-case.ts'
import { articleItem, type ArticleItem } from '#views/article-item.ts'
import type { View } from '#views/view.ts'

/** One line of the table of outlets. */
export interface OutletRow {
  readonly href: string
  readonly name: LocalisedText
  readonly kind: string
  readonly published: string
  readonly carried: string
  readonly citing: string
}

/** What an outlet's page shows. */
export interface OutletPage {
  readonly name: LocalisedText
  /** Kind, country and language, in words. */
  readonly about: string
  readonly url: string | null
  /** The articles by what the outlet is to them; only those groups that have any. */
  readonly groups: readonly {
    readonly heading: string
    readonly articles: readonly ArticleItem[]
  }[]
}

/** Prepares the table of outlets. */
export function outletRows(view: View, outlets: readonly Outlet[]): readonly OutletRow[] {
  const number = new Intl.NumberFormat(view.locale)
  return outlets.map((outlet) => {
    const { published, carried, citing } = articlesOfOutlet(view.archive, outlet.id)
    return {
      href: view.href({ page: 'outlet', id: outlet.id }),
      name: nameOf(view, outlet),
      kind: view.t(`outlet.kind.${outlet.kind}`),
      published: number.format(published.length),
      carried: number.format(carried.length),
      citing: number.format(citing.length),
    }
  })
}

/** Prepares an outlet's page on some of its articles, given oldest first: the newest come first. */
export function outletPage(view: View, outlet: Outlet, articles: readonly Article[]): OutletPage {
  const { t } = view
  const newestFirst = { articles: articles.toReversed() }
  const { published, carried, citing } = articlesOfOutlet(newestFirst, outlet.id)
  const groups = [
    { heading: t('outlet.published'), articles: published },
    { heading: t('outlet.origin'), articles: carried },
    { heading: t('outlet.cited'), articles: citing },
  ]
  return {
    name: nameOf(view, outlet),
    about: aboutOutlet(view, outlet),
    url: outlet.url,
    groups: groups
      .filter(({ articles }) => articles.length > 0)
      .map(({ heading, articles }) => ({
        heading,
        articles: articles.map((article) => articleItem(view, article)),
      })),
  }
}

/** As it begins a line: “The Council”, which is “the Council” within one, but “dpa” everywhere. */
function nameOf(view: View, outlet: Outlet): LocalisedText {
  const name = view.text(outlet.name)
  return /^\p{Ll}+ /u.test(name.text) ? { ...name, text: titleCase(name.text, name.lang) } : name
}

function aboutOutlet(view: View, { kind, country, language }: Outlet): string {
  return [
    view.t(`outlet.kind.${kind}`),
    country === null ? null : view.countryName(country),
    language === null ? null : titleCase(view.languageName(language), view.locale),
  ]
    .filter((part) => part !== null)
    .join(' · ')
}
