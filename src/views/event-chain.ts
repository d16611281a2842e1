import type { Article, NewsEvent } from '#domain/archive.ts'
import { eventChain, type ChainLink } from '#domain/event-chain.ts'
import { lacksOutcome } from '#domain/outcome.ts'
import { formatPrinted } from '#i18n/dates/format-printed.ts'
import { titleCase } from '#i18n/title-case.ts'
import { articleItem } from '#views/article-item.ts'
import { statusText } from '#views/event-item.ts'
import { mentionLinks } from '#views/passage-link.ts'
import { sourceName } from '#views/source-name.ts'
import { standingOf } from '#views/standing.ts'
import { timeText, type TimeText } from '#views/time-text.ts'
import type { View } from '#views/view.ts'

/** As many articles as a link names; the rest is counted. */
const NAMED = 4

const LABELS = {
  announced: 'chain.announced',
  'mentioned-before': 'chain.mentionedBefore',
  'mentioned-later': 'chain.mentionedLater',
  mentioned: 'chain.mentioned',
} as const

/** What a link is drawn as; `missing` is an event whose outcome no article tells. */
export type ChainMark = 'held' | 'announced' | 'mentioned' | 'open' | 'missing' | 'text'

/** An article of a link: whose it is, when it appeared, and the passage. */
export interface ChainSource {
  readonly href: string
  readonly name: string
  readonly when: string
}

/** A link of the chain as the event's page draws it. */
export interface ChainStep {
  readonly mark: ChainMark
  readonly label: string
  /** When the event took place or is due; null for links that are made of articles. */
  readonly time: TimeText | null
  readonly sources: readonly ChainSource[]
  /** Further articles, which the step does not name. */
  readonly further: number
}

/** Prepares the chain of an event; empty where it has fewer than two links. */
export function chainSteps(view: View, event: NewsEvent): readonly ChainStep[] {
  return eventChain(event).map((link) => ({
    ...(link.stage === 'event'
      ? { ...outcomeOf(view, event), time: timeText(view, event.date) }
      : { mark: markOf(link), label: view.t(LABELS[link.stage]), time: null }),
    sources: link.articles
      .slice(0, NAMED)
      .map((article) => chainSource(view, article, { stage: link.stage, id: event.id })),
    further: Math.max(0, link.articles.length - NAMED),
  }))
}

function markOf({ stage }: ChainLink): ChainMark {
  return stage === 'announced' ? 'announced' : 'text'
}

function outcomeOf(view: View, event: NewsEvent): Pick<ChainStep, 'mark' | 'label'> {
  const { t, archive, locale } = view
  if (event.status !== 'announced') {
    return { mark: standingOf(event), label: t(`status.${event.status}`) }
  }
  if (event.level === 'reported') return { mark: 'announced', label: statusText(view, event) }
  const label = lacksOutcome(event, archive) ? t('outcome.missing') : t('chain.pending')
  return { mark: 'missing', label: titleCase(label, locale) }
}

function chainSource(
  view: View,
  article: Article,
  { stage, id }: Pick<ChainLink, 'stage'> & Pick<NewsEvent, 'id'>,
): ChainSource {
  const item = articleItem(view, article)
  const does = stage === 'announced' ? 'announces' : 'mentions'
  const passage = mentionLinks(view, article, id).find((link) => link.does === does)
  return {
    href: (stage !== 'event' && passage?.href) || item.href,
    name: sourceName(view, item),
    when: titleCase(whenOf(view, article), view.locale),
  }
}

/** The editors' finding or, where they have none, what the page shows, named as such. */
function whenOf(view: View, { published, printed }: Article): string {
  if (published !== null) return view.date(published)
  if (printed === null) return view.t('chain.undated')
  return view.t('chain.printed', { date: formatPrinted(printed, view.locale, view.t) })
}
