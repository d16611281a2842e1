import type { Publication } from '#artefacts/publication.ts'
import type { Archive, NewsEvent } from '#domain/archive.ts'
import { languagesOf } from '#domain/coverage.ts'
import { eventsOfKind, eventsOfPerson, kindsOf } from '#domain/facets.ts'
import { localise } from '#domain/localise.ts'
import type { FeedRoute, LocaleRoute } from '#domain/route.ts'
import { eventTitle } from '#i18n/event-title.ts'

/** A feed as a list names it. */
export interface FeedChannel {
  readonly feed: FeedRoute
  /** The folder that it stands in: a locale, or the language of its articles. */
  readonly lang: string
  /** What it is about, in the publication's locale. */
  readonly name: string
  /** The page that shows the same. */
  readonly page: LocaleRoute
}

/** What the feeds of a locale are about; each leads to its events. */
export function eventFeeds(archive: Pick<Archive, 'events' | 'people'>): readonly FeedRoute[] {
  const { people, events } = archive
  return [
    { of: 'events' },
    ...kindsOf(archive).map((kind) => ({ of: 'kind', kind }) as const),
    ...people
      .filter(({ id }) => eventsOfPerson(archive, id).length > 0)
      .map(({ id }) => ({ of: 'person', id }) as const),
    ...events.toReversed().map(({ id }) => ({ of: 'event', id }) as const),
  ]
}

/** The feeds that a locale offers: those of its events, and of the articles of every language. */
export function feedChannels(publication: Publication): readonly FeedChannel[] {
  const { archive, locale } = publication
  return [
    ...eventFeeds(archive).map((feed) => feedChannel(publication, feed, locale)),
    ...languagesOf(archive).map((lang) => feedChannel(publication, { of: 'articles' }, lang)),
  ]
}

/** A feed with its name and its page. */
export function feedChannel(publication: Publication, feed: FeedRoute, lang: string): FeedChannel {
  return { feed, lang, name: nameOf(publication, feed, lang), page: pageOf(feed, lang) }
}

/** The events that a feed is about, oldest first; none where it is about articles. */
export function eventsOfFeed(archive: Archive, feed: FeedRoute): readonly NewsEvent[] {
  switch (feed.of) {
    case 'events':
      return archive.events
    case 'event':
      return archive.events.filter(({ id }) => id === feed.id)
    case 'person':
      return eventsOfPerson(archive, feed.id)
    case 'kind':
      return eventsOfKind(archive, feed.kind)
    case 'articles':
      return []
  }
}

function nameOf({ archive, locale, t }: Publication, feed: FeedRoute, lang: string): string {
  const order = [locale, archive.site.defaultLocale] as const
  switch (feed.of) {
    case 'events':
      return t('feeds.allEvents')
    case 'kind':
      return t(`kind.${feed.kind}`)
    case 'articles': {
      const names = new Intl.DisplayNames(locale, { type: 'language' })
      return t('language.title', { language: names.of(lang) ?? lang })
    }
    case 'person': {
      const person = archive.people.find(({ id }) => id === feed.id)
      return person ? localise(person.name, order).text : feed.id
    }
    case 'event': {
      const event = archive.events.find(({ id }) => id === feed.id)
      return event ? eventTitle(event, order, t) : feed.id
    }
  }
}

function pageOf(feed: FeedRoute, lang: string): LocaleRoute {
  switch (feed.of) {
    case 'events':
      return { page: 'timeline' }
    case 'event':
      return { page: 'event', id: feed.id }
    case 'person':
      return { page: 'person', id: feed.id }
    case 'kind':
      return { page: 'kind', kind: feed.kind }
    case 'articles':
      return { page: 'language', lang }
  }
}
