import type { Publication } from '#artefacts/publication.ts'
import type { Article, Localised, NewsEvent } from '#domain/archive.ts'
import type { LocaleRoute } from '#domain/route.ts'

/** A quotation of an article: the words and, where they occur more than once, their neighbours. */
export interface Quotation {
  readonly quote: string
  readonly prefix?: string | undefined
  readonly suffix?: string | undefined
}

/**
 * What the open data is made from: a publication in the site's default locale, with what it says
 * in all of them.
 */
export interface DataPublication extends Publication {
  /** The full address of a page in every locale. */
  readonly urls: (route: LocaleRoute) => Localised
  /** The title of an event in every locale. */
  readonly titles: (event: NewsEvent) => Localised
  /** The full address of a passage, or of its article where the page does not show the passage. */
  readonly passageUrl: (article: Article, anchor: string, quotation: Quotation) => string
}
