import type { LanguageArticles } from '#domain/long-lists.ts'
import { articleItem, type ArticleItem } from '#views/article-item.ts'
import { eventItem, type EventItem } from '#views/event-item.ts'
import type { View } from '#views/view.ts'

/** The articles of one language on one event; without an event, those that report none. */
export interface LanguageSection {
  readonly event: EventItem | null
  readonly articles: readonly ArticleItem[]
}

/** Articles of one language by event, given oldest first: the newest event first. */
export function languageSections(
  view: View,
  sections: readonly LanguageArticles[],
): readonly LanguageSection[] {
  return sections.toReversed().map(({ event, articles }) => ({
    event: event && eventItem(view, event),
    articles: articles.map((article) => articleItem(view, article)),
  }))
}
