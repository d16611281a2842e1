import type { Article, NewsEvent } from '#domain/archive.ts'
import { readingPairs, type ReadingPair } from '#domain/side-by-side/reading-pairs.ts'
import { articleItem } from '#views/article-item.ts'
import { sourceName } from '#views/source-name.ts'
import type { View } from '#views/view.ts'

/** A way to read two articles side by side. */
export interface SideBySideLink {
  readonly href: string
  /** What it leads to: the partner, or both articles. */
  readonly name: string
}

/** The ways to read an article beside others on its event, each named by its partner. */
export function partnersOf(
  view: View,
  event: NewsEvent,
): (articleId: string) => readonly SideBySideLink[] {
  const pairs = readingPairs(event, view.archive)
  return (articleId) =>
    pairs.flatMap((pair) => {
      if (!pair.articles.some(({ id }) => id === articleId)) return []
      const partners = pair.articles.filter(({ id }) => id !== articleId)
      return partners.map((partner) => ({
        href: sideBySideHref(view, event, pair),
        name: nameOf(view, partner),
      }))
    })
}

/** The other pairs of articles on an event, named by both articles. */
export function otherPairs(
  view: View,
  event: NewsEvent,
  { texts }: Pick<ReadingPair, 'texts'>,
): readonly SideBySideLink[] {
  return readingPairs(event, view.archive)
    .filter((pair) => pair.texts !== texts)
    .map((pair) => ({
      href: sideBySideHref(view, event, pair),
      name: pair.articles.map((article) => nameOf(view, article)).join(' – '),
    }))
}

function sideBySideHref(view: View, { id }: NewsEvent, { texts }: ReadingPair): string {
  return view.href({ page: 'side-by-side', id, texts })
}

function nameOf(view: View, article: Article): string {
  return sourceName(view, articleItem(view, article))
}
