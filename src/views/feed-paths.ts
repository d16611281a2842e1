import { eventFeeds } from '#artefacts/feeds/feed-channels.ts'
import type { Archive } from '#domain/archive.ts'
import { languagesOf } from '#domain/coverage.ts'
import { FEED_FORMATS, feedFilePath } from '#domain/route.ts'

/** One static path for each feed and format: those of a locale's events, and of a language's articles. */
export function feedPaths(archive: Archive) {
  return [
    ...archive.site.locales.flatMap((lang) => eventFeeds(archive).map((feed) => ({ feed, lang }))),
    ...languagesOf(archive).map((lang) => ({ feed: { of: 'articles' } as const, lang })),
  ].flatMap(({ feed, lang }) =>
    FEED_FORMATS.map((format) => ({
      params: {
        locale: lang,
        file: feedFilePath(feed, lang, format).replace(/^\/[^/]+\/feeds\//, ''),
      },
      props: { feed, lang, format },
    })),
  )
}
