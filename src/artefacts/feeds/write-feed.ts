import { atomFeed } from '#artefacts/feeds/atom-feed.ts'
import type { Feed } from '#artefacts/feeds/feed.ts'
import { jsonFeed } from '#artefacts/feeds/json-feed.ts'
import { rssFeed } from '#artefacts/feeds/rss-feed.ts'
import type { FeedFormat } from '#domain/route.ts'

/** The name of each format, as feed readers write it. */
export const FORMAT_NAMES: Readonly<Record<FeedFormat, string>> = {
  atom: 'Atom',
  rss: 'RSS',
  json: 'JSON Feed',
}

/** The media type of each format. */
export const FORMAT_TYPES: Readonly<Record<FeedFormat, string>> = {
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  json: 'application/feed+json',
}

/** Writes a feed in a format. */
export function writeFeed(feed: Feed, format: FeedFormat): string {
  return WRITERS[format](feed)
}

const WRITERS: Readonly<Record<FeedFormat, (feed: Feed) => string>> = {
  atom: atomFeed,
  rss: rssFeed,
  json: jsonFeed,
}
