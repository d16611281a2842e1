import type { Article, NewsEvent } from '#domain/archive.ts'
import { claimAnchors } from '#domain/evidence/claim-anchors.ts'
import { factsOf, type Fact, type Testimony } from '#domain/evidence/facts-of.ts'
import type { LocalisedText } from '#domain/localise.ts'
import type { QuoteMark } from '#markdown/mark-quotes.ts'
import { articleItem } from '#views/article-item.ts'
import { titleOf } from '#views/event-item.ts'
import { factLabel, factValue } from '#views/fact-words.ts'
import { sourceName } from '#views/source-name.ts'
import { verdictOf } from '#views/facts-table.ts'
import type { View } from '#views/view.ts'

/** A note in the margin: what the marked passage proves, and what others say on it. */
export interface ArticleNote {
  /** The id of the passage. */
  readonly id: string
  readonly label: LocalisedText
  /** The row of the fact on the event's page, or the event's page. */
  readonly href: string
  readonly value: string | null
  /** What the other articles say, in words; null for announced and mentioned events. */
  readonly others: string | null
  /** Whether no other article tells it, so that this takes a word and no line of its own. */
  readonly isAlone: boolean
}

/** The passages of an article to mark. */
export function quoteMarks(article: Article): readonly QuoteMark[] {
  const anchors = claimAnchors(article)
  return [
    ...article.claims.map((claim, index) => ({ id: anchors.claims[index] ?? '', selector: claim })),
    ...article.mentions.map((one, index) => ({ id: anchors.mentions[index] ?? '', selector: one })),
  ]
}

/** The notes on an article's passages, by the id of the passage. */
export function articleNotes(view: View, article: Article): ReadonlyMap<string, ArticleNote> {
  const events = view.archive.events.filter(({ relations }) =>
    relations.some((relation) => relation.article === article),
  )
  const notes = [
    ...events.flatMap((event) => claimNotes(view, article, event)),
    ...mentionNotes(view, article, events),
  ]
  return new Map(notes.map((note) => [note.id, note]))
}

function claimNotes(view: View, article: Article, event: NewsEvent): readonly ArticleNote[] {
  return factsOf(event, view.archive).flatMap((fact) =>
    fact.testimonies
      .filter((testimony) => testimony.article === article)
      .map((testimony) => ({
        id: testimony.anchor,
        label: factLabel(view, fact),
        href: `${view.href({ page: 'event', id: event.id })}#fact-${fact.id}`,
        value: testimony.value && factValue(view, testimony.value, testimony.claim),
        others: othersInWords(view, fact, testimony),
        isAlone: fact.agreement === 'single',
      })),
  )
}

/** The verdict, and where there is more than one article, what each of the others says. */
function othersInWords(view: View, fact: Fact, testimony: Testimony): string {
  const others = fact.testimonies.filter((one) => one !== testimony)
  const said = others.map((other) => {
    const name =
      other.article === testimony.article
        ? view.t('note.sameArticle')
        : sourceName(view, articleItem(view, other.article))
    const value = other.value && factValue(view, other.value, other.claim)
    return value === null ? name : view.t('note.says', { name, value })
  })
  const verdict = verdictOf(view, fact)
  return said.length === 0 ? verdict : `${verdict}: ${[...new Set(said)].join('; ')}`
}

function mentionNotes(
  view: View,
  article: Article,
  events: readonly NewsEvent[],
): readonly ArticleNote[] {
  const anchors = claimAnchors(article)
  return article.mentions.flatMap(({ event: id, as }, index) => {
    const event = events.find((one) => one.id === id)
    if (!event) return []
    const does = view.t(as === 'announces' ? 'note.announces' : 'note.mentions')
    return {
      id: anchors.mentions[index] ?? '',
      label: { text: does, lang: view.locale, isFallback: false },
      href: view.href({ page: 'event', id }),
      value: titleOf(view, event),
      others: null,
      isAlone: false,
    }
  })
}
