import { archiveDay } from '#artefacts/change-days.ts'
import { articleEntry } from '#artefacts/feeds/article-entry.ts'
import { eventEntry } from '#artefacts/feeds/event-entry.ts'
import type { Feed, FeedEntry } from '#artefacts/feeds/feed.ts'
import { eventsOfFeed, type FeedChannel } from '#artefacts/feeds/feed-channels.ts'
import type { FeedTexts } from '#artefacts/feeds/feed-texts.ts'
import type { Publication } from '#artefacts/publication.ts'
import { tagUri } from '#artefacts/tag-uri.ts'
import { articlesOfLanguage } from '#domain/facets.ts'
import { localise } from '#domain/localise.ts'
import { feedFilePath, feedPath, pathOf, type FeedFormat } from '#domain/route.ts'

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
    id: tagUri(site, feedPath(feed, lang).slice(1)),
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

/** Latest change first; what changed on one day by its id, so that the order is always the same. */
function entriesOf(
  publication: Publication,
  { feed, lang }: FeedChannel,
  texts: FeedTexts,
): readonly FeedEntry[] {
  const { archive } = publication
  const entries =
    feed.of === 'articles'
      ? articlesOfLanguage(archive, lang).map((one) => articleEntry(publication, one, texts))
      : eventsOfFeed(archive, feed).map((event) => eventEntry(publication, event, texts))
  return entries.toSorted((a, b) => compareText(b.updated, a.updated) || compareText(b.id, a.id))
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
