import { generateAtomFeed } from 'feedsmith'
import type { Feed, FeedEntry } from '#artefacts/feeds/feed.ts'
import { legalText } from '#artefacts/legal-text.ts'
import { startOfDay } from '#artefacts/start-of-day.ts'

/** Writes a feed as Atom (RFC 4287), each entry with its own language. */
export function atomFeed(feed: Feed): string {
  const xml = generateAtomFeed({
    xml: { lang: feed.lang },
    id: feed.id,
    title: plain(feed.title),
    subtitle: plain(feed.description),
    updated: startOfDay(feed.updated),
    authors: [{ name: feed.author }],
    links: [
      { href: feed.selfUrl, rel: 'self', type: 'application/atom+xml' },
      { href: feed.homeUrl, rel: 'alternate', type: 'text/html', hreflang: feed.lang },
    ],
    entries: feed.entries.map(atomEntry),
  })
  return `${legalText(xml).trimEnd()}\n`
}

function atomEntry(entry: FeedEntry) {
  const { lang, pageLang, published, via } = entry
  return {
    // Links inside the text are relative to its own page.
    xml: { lang, base: entry.url },
    id: entry.id,
    title: plain(entry.title),
    updated: startOfDay(entry.updated),
    ...(published !== null && { published: startOfDay(published) }),
    authors: entry.authors.map((name) => ({ name })),
    categories: [...entry.categories],
    links: [
      { href: entry.url, rel: 'alternate', type: 'text/html', hreflang: pageLang },
      ...(via === null ? [] : [{ href: via, rel: 'via' }]),
      ...entry.related.map(({ url, title, lang: hreflang }) => ({
        href: url,
        rel: 'related',
        type: 'text/html',
        hreflang,
        title,
      })),
    ],
    summary: plain(entry.summary),
    content: { type: 'html', value: entry.html },
  }
}

function plain(value: string) {
  return { type: 'text', value }
}
