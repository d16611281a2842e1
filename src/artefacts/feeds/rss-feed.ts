import { generateRssFeed } from 'feedsmith'
import type { Feed, FeedEntry } from '#artefacts/feeds/feed.ts'
import { legalText } from '#artefacts/legal-text.ts'
import { startOfDay } from '#artefacts/start-of-day.ts'

/** Writes a feed as RSS 2.0, with the changes that RSS itself has no words for as Atom does. */
export function rssFeed(feed: Feed): string {
  const xml = generateRssFeed({
    title: feed.title,
    link: feed.homeUrl,
    description: feed.description,
    language: feed.contentLang,
    lastBuildDate: startOfDay(feed.updated),
    atom: { links: [{ href: feed.selfUrl, rel: 'self', type: 'application/rss+xml' }] },
    items: feed.entries.map(rssItem),
  })
  return `${legalText(xml).trimEnd()}\n`
}

function rssItem(entry: FeedEntry) {
  const { published, authors } = entry
  return {
    xml: { lang: entry.lang, base: entry.url },
    title: entry.title,
    link: entry.url,
    description: entry.summary,
    guid: { value: entry.id, isPermaLink: false },
    ...(published !== null && { pubDate: startOfDay(published) }),
    categories: entry.categories.map(({ label: name }) => ({ name })),
    ...(authors.length > 0 && { dc: { creators: [...authors] } }),
    atom: { updated: startOfDay(entry.updated) },
    content: { encoded: entry.html },
  }
}
