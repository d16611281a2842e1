import type { Article } from '#domain/archive.ts'
import { claimAnchors } from '#domain/evidence/claim-anchors.ts'
import type { Mention } from '#domain/schema/claim.ts'
import { isQuotable } from '#domain/shown-text.ts'
import { findQuote, type QuoteSelector } from '#markdown/find-quote.ts'
import { foldWithOffsets } from '#markdown/fold-text.ts'
import type { View } from '#views/view.ts'

/** A quotation as the rights to its article allow. */
export interface PassageLink {
  /** Null where only a link to the article may be shown. */
  readonly quote: string | null
  /** The marked passage, or the article's page where it does not show the passage. */
  readonly href: string
}

/** What may be shown of a passage, and where it leads. */
export function passageLink(
  view: View,
  article: Article,
  { anchor, selector }: { readonly anchor: string; readonly selector: QuoteSelector },
): PassageLink {
  const page = view.articleHref(article)
  return {
    quote: isQuotable(article) ? selector.quote : null,
    href: isPassageShown(article, selector) ? `${page}#${anchor}` : page,
  }
}

/** A passage with what it does for the event. */
export interface MentionLink extends PassageLink {
  readonly does: Mention['as']
}

/** The passages of an article that announce or mention an event, in the order of its mentions. */
export function mentionLinks(
  view: View,
  article: Article,
  eventId: string,
): readonly MentionLink[] {
  const anchors = claimAnchors(article).mentions
  return article.mentions.flatMap((selector, index) =>
    selector.event === eventId
      ? {
          does: selector.as,
          ...passageLink(view, article, { anchor: anchors[index] ?? '', selector }),
        }
      : [],
  )
}

/** Whether the article's page shows a passage, so that it has a mark there. */
export function isPassageShown({ rights, opening }: Article, selector: QuoteSelector): boolean {
  if (rights !== 'excerpt') return rights === 'full'
  return findQuote(foldWithOffsets(opening), selector).length === 1
}
