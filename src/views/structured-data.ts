import type { Article } from '#domain/archive.ts'
import { articlePath, type LocaleRoute } from '#domain/route.ts'
import type { Publication } from '#artefacts/publication.ts'
import { breadcrumbList, trailOf, type Crumb } from '#artefacts/structured-data/breadcrumb-list.ts'
import { eventNode } from '#artefacts/structured-data/event.ts'
import { itemList } from '#artefacts/structured-data/item-list.ts'
import { newsArticle } from '#artefacts/structured-data/news-article.ts'
import { personNode } from '#artefacts/structured-data/person.ts'
import type { StructuredData } from '#artefacts/structured-data/script-json.ts'
import { webSite } from '#artefacts/structured-data/web-site.ts'
import { articleTitle } from '#i18n/article-title.ts'
import { eventTitle } from '#i18n/event-title.ts'

/** What a page is about: an article, or the page that exists in every locale under its title. */
export type Subject =
  { readonly article: Article } | { readonly route: LocaleRoute; readonly title: string }

/** What a page tells machines: what it shows and, below the timeline, where it stands. */
export function structuredData(publication: Publication, subject: Subject): StructuredData {
  if ('article' in subject) {
    const { article } = subject
    return [
      newsArticle(publication, article),
      breadcrumbList(publication, trailOfArticle(publication, article)),
    ]
  }
  const { route, title } = subject
  if (route.page === 'timeline') return [webSite(publication), itemList(publication)]
  return [
    ...shownThing(publication, route),
    breadcrumbList(publication, trailOf(publication, route, title)),
  ]
}

function shownThing(publication: Publication, route: LocaleRoute): StructuredData {
  const { events, people } = publication.archive
  if (route.page === 'event') {
    return events.filter(({ id }) => id === route.id).map((event) => eventNode(publication, event))
  }
  if (route.page === 'person') {
    return people
      .filter(({ id }) => id === route.id)
      .map((person) => personNode(publication, person))
  }
  return []
}

/** An article stands below the event that it reports. */
function trailOfArticle(publication: Publication, article: Article): readonly Crumb[] {
  const { archive, locale, t } = publication
  const event = archive.events.find(({ id }) => id === article.eventId)
  const order = [locale, archive.site.defaultLocale] as const
  const here = { name: articleTitle(article, order, t).text, path: articlePath(article) }
  if (!event) return [here]
  const title = eventTitle(event, order, t)
  return [...trailOf(publication, { page: 'event', id: event.id }, title), here]
}
