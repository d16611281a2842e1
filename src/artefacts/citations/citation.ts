import type { Article, NewsEvent } from '#domain/archive.ts'
import { localise } from '#domain/localise.ts'
import { articlePath, pathOf } from '#domain/route.ts'
import { articleTitle } from '#i18n/article-title.ts'
import { eventTitle } from '#i18n/event-title.ts'
import { legalText } from '#artefacts/legal-text.ts'
import type { Publication } from '#artefacts/publication.ts'

/** What a citation says, whatever the form in which it is written. No text has control characters. */
export interface Citation {
  /** ASCII, unique in the digest. */
  readonly key: string
  readonly type: 'article' | 'event'
  readonly title: string
  readonly authors: readonly string[]
  /** Who published it first; null where that is not known or it is the digest itself. */
  readonly outlet: string | null
  /** The digest. */
  readonly collection: string
  /** EDTF: when the article appeared, or the event took place; null where not known. */
  readonly date: string | null
  /** The newest day that the digest surely covers: the first that its newest date of publication may mean. */
  readonly asOf: string | null
  /** BCP 47. */
  readonly lang: string
  /** The permanent address in the digest. */
  readonly url: string
}

/** How an article in the digest is cited. */
export function articleCitation(publication: Publication, article: Article): Citation {
  const { locale, archive, t, url } = publication
  const { outlet } = article
  const order = [locale, archive.site.defaultLocale] as const
  return {
    key: article.id.replaceAll('/', ':'),
    type: 'article',
    title: clean(articleTitle(article, order, t).text),
    authors: article.byline.map(clean),
    outlet: outlet && clean(localise(outlet.name, order).text),
    date: article.published,
    lang: article.lang,
    url: url(articlePath(article)),
    ...collectionOf(publication),
  }
}

/** How the digest’s page on an event is cited. */
export function eventCitation(publication: Publication, event: NewsEvent): Citation {
  const { locale, archive, t, url } = publication
  return {
    key: `${locale}:${event.id}`,
    type: 'event',
    title: clean(eventTitle(event, [locale, archive.site.defaultLocale], t)),
    authors: [],
    outlet: null,
    date: event.date,
    lang: locale,
    url: url(pathOf({ page: 'event', id: event.id }, locale)),
    ...collectionOf(publication),
  }
}

function collectionOf({ archive, locale }: Publication) {
  const { title, defaultLocale } = archive.site
  return { collection: clean(localise(title, [locale, defaultLocale]).text), asOf: archive.asOf }
}

function clean(text: string): string {
  return legalText(text)
    .replaceAll(/[\s\u007F-\u009F]+/g, ' ')
    .trim()
}
