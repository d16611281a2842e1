import type { NewsEvent } from '#domain/archive.ts'
import { articlesOfLanguage } from '#domain/facets.ts'
import { articleItem, type ArticleItem } from '#views/article-item.ts'
import { eventItem, type EventItem } from '#views/event-item.ts'
import type { View } from '#views/view.ts'

/** The articles of one language on one event; without an event, those that report none. */
export interface LanguageSection {
  readonly event: EventItem | null
  readonly articles: readonly ArticleItem[]
}

/** All articles of one language, the newest event first, those without an event last. */
export function languageSections(view: View, lang: string): readonly LanguageSection[] {
  const byEvent = Map.groupBy(articlesOfLanguage(view.archive, lang), ({ eventId }) => eventId)
  const section = (event: NewsEvent | null): LanguageSection => ({
    event: event && eventItem(view, event),
    articles: (byEvent.get(event?.id ?? null) ?? []).map((article) => articleItem(view, article)),
  })
  return [...view.archive.events.toReversed(), null]
    .map(section)
    .filter(({ articles }) => articles.length > 0)
}
