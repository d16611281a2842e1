import { archiveDay, articleDays, eventDays } from '#artefacts/change-days.ts'
import { articleEntry } from '#artefacts/feeds/article-entry.ts'
import { eventEntry } from '#artefacts/feeds/event-entry.ts'
import type { Feed, FeedEntry } from '#artefacts/feeds/feed.ts'
import { eventsOfFeed, type FeedChannel } from '#artefacts/feeds/feed-channels.ts'
import type { FeedTexts } from '#artefacts/feeds/feed-texts.ts'
import type { Publication } from '#artefacts/publication.ts'
import { articleTag, eventTag, firstId, tagUri } from '#artefacts/tag-uri.ts'
import type { Archive, Article } from '#domain/archive.ts'
import { articlesOfLanguage } from '#domain/facets.ts'
import { localise } from '#domain/localise.ts'
import { feedFilePath, feedPath, pathOf, type FeedFormat, type FeedRoute } from '#domain/route.ts'

/** What readers fetch anew with every change has to stay small; the open data hold everything. */
export const MOST_ENTRIES = 100

/** Gathers a feed; `format` decides only what its own address is. */
export function buildFeed(
  publication: Publication,
  { channel, format }: { readonly channel: FeedChannel; readonly format: FeedFormat },
  texts: FeedTexts,
): Feed {
  const { archive, locale, url } = publication
  const { feed, lang, name, page } = channel
  const { site } = archive
  const siteName = localise(site.title, [locale, site.defaultLocale]).text
  const entries = entriesOf(publication, channel, texts)
  return {
    id: tagUri(site, feedPath(firstFeed(archive, feed), lang).slice(1)),
    title: `${siteName}: ${name}`,
    description: localise(site.tagline, [locale, site.defaultLocale]).text,
    lang: locale,
    contentLang: lang,
    author: siteName,
    homeUrl: url(pathOf(page, locale)),
    selfUrl: url(feedFilePath(feed, lang, format)),
    updated: entries[0]?.updated ?? archiveDay(archive),
    entries,
  }
}

/** The feed as it was called first. */
function firstFeed({ events }: Archive, feed: FeedRoute): FeedRoute {
  const event = feed.of === 'event' && events.find(({ id }) => id === feed.id)
  return event ? { of: 'event', id: firstId(event) } : feed
}

/** Latest change first; what changed on one day by its id, so that the order is always the same. */
function entriesOf(
  publication: Publication,
  { feed, lang }: FeedChannel,
  texts: FeedTexts,
): readonly FeedEntry[] {
  const { archive, locale } = publication
  if (feed.of === 'articles') {
    return newestArticles(archive, lang).map((one) => articleEntry(publication, one, texts))
  }
  return newest(eventsOfFeed(archive, feed), (event) => ({
    day: eventDays(event, archive).updated,
    id: eventTag(archive.site, event, locale),
  })).map((event) => eventEntry(publication, event, texts))
}

/** The articles of a language that its feed holds, latest change first. */
export function newestArticles(archive: Archive, lang: string): readonly Article[] {
  return newest(articlesOfLanguage(archive, lang), (article) => ({
    day: articleDays(article, archive).updated,
    id: articleTag(archive.site, article),
  }))
}

interface Place {
  readonly day: string
  readonly id: string
}

function newest<Item>(items: readonly Item[], placeOf: (item: Item) => Place): readonly Item[] {
  return items
    .map((item) => ({ item, ...placeOf(item) }))
    .sort((a, b) => compareText(b.day, a.day) || compareText(b.id, a.id))
    .slice(0, MOST_ENTRIES)
    .map(({ item }) => item)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
