import type { Article } from '#domain/archive.ts'
import type { Removal } from '#domain/schema/article-schema.ts'
import { isQuotable, shownText } from '#domain/shown-text.ts'
import { endSentence } from '#i18n/end-sentence.ts'
import { articleItem, type ArticleItem } from '#views/article-item.ts'
import { eventItem, type EventItem } from '#views/event-item.ts'
import { switchLinks, type SwitchLink } from '#views/page-links.ts'
import type { View } from '#views/view.ts'

/** An event that the article announces or mentions, with the words that do. */
export interface Mention {
  readonly event: EventItem
  readonly does: 'announces' | 'mentions'
  /** Null where only a link to the article may be shown. */
  readonly quote: string | null
}

/** How many lines of the capture were left out for one reason. */
export interface RemovalCount {
  readonly reason: Removal['reason']
  readonly count: number
}

/** Everything about an article that its page shows beside the text. */
export interface ArticlePage {
  readonly item: ArticleItem
  /** Null where the page had none, or the rights allow a link only. */
  readonly standfirst: string | null
  readonly event: EventItem | null
  /** The event's page in the other languages of the site. */
  readonly eventLinks: readonly SwitchLink[]
  /** Other articles that report the same event. */
  readonly others: readonly ArticleItem[]
  readonly mentions: readonly Mention[]
  readonly removed: readonly RemovalCount[]
}

/** Prepares an article's page in the view's locale. */
export function articlePage(view: View, article: Article): ArticlePage {
  const event = view.archive.events.find(({ id }) => id === article.eventId)
  return {
    item: articleItem(view, article),
    standfirst: shownText(article).standfirst,
    event: event ? eventItem(view, event) : null,
    eventLinks: event
      ? switchLinks(view, { page: 'event', id: event.id }).filter(({ isCurrent }) => !isCurrent)
      : [],
    others: (event?.relations ?? []).flatMap((relation) =>
      relation.relation === 'reports' && relation.article.id !== article.id
        ? [articleItem(view, relation.article)]
        : [],
    ),
    mentions: mentionsOf(view, article),
    removed: countRemovals(article.original?.removed ?? []),
  }
}

/** Counts what was left out of a capture by reason, in the order in which the reasons first occur. */
export function countRemovals(
  removed: readonly Pick<Removal, 'line' | 'to' | 'reason'>[],
): readonly RemovalCount[] {
  return [...Map.groupBy(removed, ({ reason }) => reason)].map(([reason, all]) => ({
    reason,
    count: all.reduce((sum, { line, to = line }) => sum + to - line + 1, 0),
  }))
}

function mentionsOf(view: View, article: Article): readonly Mention[] {
  return article.mentions.flatMap(({ event: id, as: does, quote }) => {
    const event = view.archive.events.find((one) => one.id === id)
    return event
      ? [{ event: eventItem(view, event), does, quote: isQuotable(article) ? quote : null }]
      : []
  })
}

/** What search engines and previews show of an article: its standfirst, or its bare facts. */
export function articleDescription({ t }: View, { item, standfirst }: ArticlePage): string {
  if (standfirst !== null) return standfirst
  const date = item.published?.text ?? t('article.dateUnknown')
  return t('meta.article', { title: endSentence(item.title), language: item.language, date })
}
