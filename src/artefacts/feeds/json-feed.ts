import { generateJsonFeed } from 'feedsmith'
import type { Feed, FeedEntry } from '#artefacts/feeds/feed.ts'
import { legalText } from '#artefacts/legal-text.ts'
import { startOfDay } from '#artefacts/start-of-day.ts'

/** Writes a feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed(feed: Feed): string {
  const json: unknown = generateJsonFeed({
    title: feed.title,
    home_page_url: feed.homeUrl,
    feed_url: feed.selfUrl,
    description: feed.description,
    language: feed.contentLang,
    authors: [{ name: feed.author }],
    items: feed.entries.map(jsonItem),
  })
  return `${JSON.stringify(json, legalValue, 2)}\n`
}

function jsonItem(entry: FeedEntry) {
  const { published, via, authors } = entry
  return {
    id: entry.id,
    url: entry.url,
    ...(via !== null && { external_url: via }),
    title: entry.title,
    content_html: entry.html,
    summary: entry.summary,
    ...(published !== null && { date_published: startOfDay(published) }),
    date_modified: startOfDay(entry.updated),
    ...(authors.length > 0 && { authors: authors.map((name) => ({ name })) }),
    tags: entry.categories.map(({ label }) => label),
    language: entry.lang,
  }
}

function legalValue(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? legalText(value) : value
}
