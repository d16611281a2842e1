import type { Article, Outlet } from '#domain/archive.ts'
import type { LocalisedText } from '#domain/localise.ts'
import { printedDisagrees } from '#domain/printed-disagrees.ts'
import { shownText } from '#domain/shown-text.ts'
import { articleTitle, type ArticleTitle } from '#i18n/article-title.ts'
import { formatPrinted } from '#i18n/dates/format-printed.ts'
import { titleCase } from '#i18n/title-case.ts'
import { firstSentences } from '#views/first-sentences.ts'
import { timeText, type TimeText } from '#views/time-text.ts'
import type { View } from '#views/view.ts'

/** A name that links to its page. */
export interface NamedLink extends LocalisedText {
  readonly href: string
}

/** An article with what a reader needs to judge it. */
export interface ArticleItem {
  readonly id: string
  readonly href: string
  /** The full address of its page, for print. */
  readonly address: string
  readonly lang: string
  readonly language: string
  readonly title: string
  readonly titleLang: string
  readonly titleFrom: ArticleTitle['from']
  /** Its first sentences; null where the rights allow a link only. */
  readonly opening: string | null
  readonly byline: readonly string[]
  /** Null where the captured text does not name it. */
  readonly outlet: NamedLink | null
  readonly outletNote: LocalisedText | null
  readonly origin: readonly NamedLink[]
  readonly cites: readonly NamedLink[]
  readonly printed: string | null
  readonly published: TimeText | null
  readonly dateNote: LocalisedText | null
  readonly hasDateConflict: boolean
}

/** Prepares an article for lists and for its own page. */
export function articleItem(view: View, article: Article): ArticleItem {
  const title = articleTitle(article, [view.locale, view.archive.site.defaultLocale], view.t)
  const { dateNote, outletNote, printed, published } = article
  const { opening } = shownText(article)
  return {
    id: article.id,
    href: view.articleHref(article),
    address: view.absolute(view.articleHref(article)),
    lang: article.lang,
    language: titleCase(view.languageName(article.lang), view.locale),
    title: title.text,
    titleLang: title.lang,
    titleFrom: title.from,
    opening: opening === null ? null : firstSentences(opening, article.lang),
    byline: article.byline,
    outlet: article.outlet && outletLink(view, article.outlet),
    outletNote: outletNote ? view.text(outletNote) : null,
    origin: article.origin.map((outlet) => outletLink(view, outlet)),
    cites: article.cites.map((outlet) => outletLink(view, outlet)),
    printed: printed === null ? null : formatPrinted(printed, view.locale, view.t),
    published: published === null ? null : timeText(view, published),
    dateNote: dateNote ? view.text(dateNote) : null,
    hasDateConflict: printedDisagrees(article),
  }
}

function outletLink(view: View, outlet: Outlet): NamedLink {
  return { ...view.text(outlet.name), href: view.href({ page: 'outlet', id: outlet.id }) }
}
