import type { NewsArticle, Organization, Person } from 'schema-dts'
import type { Article, Outlet } from '#domain/archive.ts'
import { articlePath } from '#domain/route.ts'
import { shownText } from '#domain/shown-text.ts'
import { articleTitle } from '#i18n/article-title.ts'
import type { Publication } from '#artefacts/publication.ts'
import { correctionComments } from '#artefacts/structured-data/correction-comments.ts'
import { certainDay } from '#artefacts/structured-data/iso-dates.ts'
import { articleNodeId, eventNodeId, siteId } from '#artefacts/structured-data/node-ids.ts'
import { organisation } from '#artefacts/structured-data/organisation.ts'

/**
 * An article as schema.org describes it. It is the work of its outlet: the digest says on what its
 * page is based and claims neither to have written nor to have published it first.
 */
export function newsArticle(
  publication: Publication,
  article: Article,
): Exclude<NewsArticle, string> {
  const { url } = publication
  const page = url(articlePath(article))
  const { standfirst } = shownText(article)
  return {
    '@type': 'NewsArticle',
    '@id': articleNodeId(publication, article),
    url: page,
    mainEntityOfPage: page,
    isPartOf: { '@id': siteId(publication) },
    headline: headline(publication, article),
    inLanguage: article.lang,
    wordCount: article.wordCount,
    ...(standfirst !== null && { description: standfirst }),
    ...(article.url !== null && { isBasedOn: article.url }),
    ...sourcesOf(publication, article),
    ...datesOf(article),
    ...eventsOf(publication, article),
    ...(article.corrections.length > 0 && {
      correction: correctionComments(publication, article.corrections),
    }),
  }
}

/** An article in a few words, for the pages that refer to it. */
export function articleReference(
  publication: Publication,
  article: Article,
): Exclude<NewsArticle, string> {
  return {
    '@type': 'NewsArticle',
    '@id': articleNodeId(publication, article),
    url: publication.url(articlePath(article)),
    headline: headline(publication, article),
    inLanguage: article.lang,
  }
}

function headline({ archive, locale, t }: Publication, article: Article): string {
  return articleTitle(article, [locale, archive.site.defaultLocale], t).text
}

function sourcesOf(publication: Publication, { outlet, origin, byline }: Article) {
  const sources = origin.length > 0 ? origin : outlet === null ? [] : [outlet]
  return {
    ...(byline.length > 0 && { author: byline.map((name) => author(publication, name)) }),
    ...(outlet !== null && { publisher: organisation(publication, outlet) }),
    ...(sources.length > 0 && {
      sourceOrganization: sources.map((source) => organisation(publication, source)),
    }),
  }
}

/** A byline names a person, or an outlet of the archive. */
function author(publication: Publication, name: string): Person | Organization {
  const isNamed = (outlet: Outlet) => Object.values(outlet.name).includes(name)
  const outlet = publication.archive.outlets.find(isNamed)
  return outlet ? organisation(publication, outlet) : { '@type': 'Person', name }
}

function datesOf({ published }: Article) {
  const datePublished = certainDay(published)
  return datePublished !== undefined && { datePublished }
}

function eventsOf(publication: Publication, { eventId, mentions }: Article) {
  const mentioned = [...new Set(mentions.map(({ event }) => event))]
  return {
    ...(eventId !== null && { about: { '@id': eventNodeId(publication, { id: eventId }) } }),
    ...(mentioned.length > 0 && {
      mentions: mentioned.map((id) => ({ '@id': eventNodeId(publication, { id }) })),
    }),
  }
}
