import type { Article, NewsEvent } from '#domain/archive.ts'
import { edtfBounds } from '#domain/edtf/edtf-bounds.ts'

/** What a link of a chain is: the event itself, or what articles say of it before or after. */
export type ChainStage =
  'announced' | 'mentioned-before' | 'event' | 'mentioned-later' | 'mentioned'

/** One link of the chain, with the articles that make it; for the event, those that report it. */
export interface ChainLink {
  readonly stage: ChainStage
  /** By date of publication, then by id; articles without a known date come last. */
  readonly articles: readonly Article[]
}

const ORDER: readonly ChainStage[] = [
  'announced',
  'mentioned-before',
  'event',
  'mentioned-later',
  'mentioned',
]

/**
 * How an event was announced, took place and was spoken of, in the order of time; `mentioned`
 * stands last for the articles of which the dates do not tell whether they came before or after
 * it. Empty where there is nothing but the event and its reports.
 */
export function eventChain(event: Pick<NewsEvent, 'date' | 'relations'>): readonly ChainLink[] {
  const stages = Map.groupBy(event.relations, ({ relation, article }) => {
    if (relation === 'reports') return 'event'
    return relation === 'announces' ? 'announced' : stageOfMention(article, event)
  })
  const links = ORDER.map((stage): ChainLink => ({
    stage,
    articles: (stages.get(stage) ?? []).map(({ article }) => article),
  })).filter(({ stage, articles }) => stage === 'event' || articles.length > 0)
  return links.length > 1 ? links : []
}

function stageOfMention(
  { published }: Pick<Article, 'published'>,
  { date }: Pick<NewsEvent, 'date'>,
): ChainStage {
  if (published === null) return 'mentioned'
  const [text, event] = [edtfBounds(published), edtfBounds(date)]
  if (isBefore(text.latest, event.earliest)) return 'mentioned-before'
  return isBefore(event.latest, text.earliest) ? 'mentioned-later' : 'mentioned'
}

function isBefore(day: string | null, other: string | null): boolean {
  return day !== null && other !== null && day < other
}
