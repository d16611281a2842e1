import { eventFeeds } from '#artefacts/feeds/feed-channels.ts'
import type { Archive } from '#domain/archive.ts'
import { languagesOf } from '#domain/coverage.ts'
import { formerIds } from '#domain/former-ids.ts'
import { FEED_FORMATS, feedFilePath, type FeedRoute } from '#domain/route.ts'

/**
 * One static path for each feed and format: those of a locale's events, and of a language's articles.
 * A feed reader goes on asking for what it subscribed to, so an event's feed also stands at its
 * former ids.
 */
export function feedPaths(archive: Archive) {
  return [
    ...archive.site.locales.flatMap((lang) => eventFeeds(archive).map((feed) => ({ feed, lang }))),
    ...languagesOf(archive).map((lang) => ({ feed: { of: 'articles' } as const, lang })),
  ].flatMap(({ feed, lang }) =>
    [feed, ...formerFeeds(archive, feed)].flatMap((address) =>
      FEED_FORMATS.map((format) => ({
        params: {
          locale: lang,
          file: feedFilePath(address, lang, format).replace(/^\/[^/]+\/feeds\//, ''),
        },
        props: { feed, lang, format },
      })),
    ),
  )
}

function formerFeeds({ events }: Archive, feed: FeedRoute): readonly FeedRoute[] {
  if (feed.of !== 'event') return []
  const event = events.find(({ id }) => id === feed.id)
  return event ? formerIds(event).map((id) => ({ of: 'event', id })) : []
}
