import type { Archive, Article, NewsEvent } from '#domain/archive.ts'
import { agreementAmong, factsOf, type Fact } from '#domain/evidence/facts-of.ts'

/** Two articles on one event in different languages, to be read side by side. */
export interface ReadingPair {
  /** The languages, as the page's address has them; numbered from the second pair on. */
  readonly texts: string
  /** In the order of their languages' tags. */
  readonly articles: readonly [Article, Article]
  /** The facts of the event that both tell, with the testimonies of these two alone. */
  readonly facts: readonly Fact[]
  /** The other events that both announce or mention, oldest first. */
  readonly mentions: readonly NewsEvent[]
}

/** As many pairs as a reader may still choose from. */
const MOST_PAIRS = 12

/**
 * The pairs of articles worth reading side by side: both report the event and may be shown whole,
 * and they share something. Each article gets the partner in each other language with which it
 * shares most.
 */
export function readingPairs(
  event: NewsEvent,
  archive: Pick<Archive, 'places' | 'events'>,
): readonly ReadingPair[] {
  const articles = event.relations.flatMap(({ relation, article }) =>
    relation === 'reports' && article.rights === 'full' ? article : [],
  )
  const facts = factsOf(event, archive)
  const candidates = articles.flatMap((one, index) =>
    articles.slice(index + 1).flatMap((other) => candidate([one, other], facts, archive.events)),
  )
  const chosen = candidates
    .filter((pair) => pair.articles.some((article) => isBestFor(article, pair, candidates)))
    .toSorted((a, b) => weightOf(b) - weightOf(a))
    .slice(0, MOST_PAIRS)
  return [...Map.groupBy(chosen, ({ texts }) => texts).values()].flatMap((sameLanguages) =>
    sameLanguages.map((pair, index) =>
      index === 0 ? pair : { ...pair, texts: `${pair.texts}-${index + 1}` },
    ),
  )
}

type Articles = ReadingPair['articles']

function candidate(
  [one, other]: Articles,
  facts: readonly Fact[],
  events: Archive['events'],
): readonly ReadingPair[] {
  if (one.lang === other.lang) return []
  const articles: Articles = one.lang < other.lang ? [one, other] : [other, one]
  const pair = {
    texts: articles.map(({ lang }) => lang.toLowerCase()).join('-'),
    articles,
    facts: facts.flatMap((fact) => toldByBoth(fact, articles)),
    mentions: events.filter(({ id }) => articles.every((article) => speaksOf(article, id))),
  }
  return weightOf(pair) > 0 ? [pair] : []
}

function toldByBoth(fact: Fact, articles: Articles): readonly Fact[] {
  const testimonies = fact.testimonies.filter(({ article }) => articles.includes(article))
  if (new Set(testimonies.map(({ article }) => article)).size < 2) return []
  return [{ ...fact, testimonies, agreement: agreementAmong(testimonies) }]
}

function speaksOf({ mentions }: Article, eventId: string): boolean {
  return mentions.some((mention) => mention.event === eventId)
}

function weightOf({ facts, mentions }: Pick<ReadingPair, 'facts' | 'mentions'>): number {
  return facts.length + mentions.length
}

/** Whether no other partner in the same language shares more with the article. */
function isBestFor(
  article: Article,
  pair: ReadingPair,
  candidates: readonly ReadingPair[],
): boolean {
  const rivals = candidates.filter(
    ({ texts, articles }) => texts === pair.texts && articles.includes(article),
  )
  const [best] = rivals.toSorted((a, b) => weightOf(b) - weightOf(a))
  return best === pair
}
