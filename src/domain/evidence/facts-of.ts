import type { Archive, Article, Localised, NewsEvent } from '#domain/archive.ts'
import { agreementOf, type Agreement } from '#domain/evidence/agreement.ts'
import { claimAnchors } from '#domain/evidence/claim-anchors.ts'
import {
  BUILT_IN_FACTS,
  isBuiltInFact,
  readFactValue,
  type FactValue,
} from '#domain/evidence/fact-value.ts'
import type { Claim } from '#domain/schema/claim.ts'

/** One claim in its article, with its typed value and its place on the article's page. */
export interface Testimony {
  readonly article: Article
  readonly claim: Claim
  /** Null for statements. */
  readonly value: FactValue | null
  /** The id of the marked passage on the article's page. */
  readonly anchor: string
}

/** What the claims of all articles on one event add up to. */
export interface Fact {
  readonly id: string
  /** The editors' label; null for built-in facts, which the interface names. */
  readonly label: Localised | null
  readonly testimonies: readonly Testimony[]
  /** Whether typed values agree; for a statement, whether more than one article reports it. */
  readonly agreement: Agreement
}

/** The facts of an event: the built-in ones first, then statements in the order of their labels. */
export function factsOf(event: NewsEvent, archive: Pick<Archive, 'places'>): readonly Fact[] {
  const byFact = Map.groupBy(testimoniesOn(event, archive), ({ claim }) => claim.fact)
  const order = [...BUILT_IN_FACTS, ...Object.keys(event.facts)]
  return order.flatMap((id): readonly Fact[] => {
    const testimonies = byFact.get(id)
    if (!testimonies) return []
    const label = isBuiltInFact(id) ? null : (event.facts[id]?.label ?? null)
    return [{ id, label, testimonies, agreement: agreementAmong(testimonies) }]
  })
}

function testimoniesOn(
  event: NewsEvent,
  { places }: Pick<Archive, 'places'>,
): readonly Testimony[] {
  const articles = new Set(event.relations.map(({ article }) => article))
  return [...articles].flatMap((article) => {
    const anchors = claimAnchors(article)
    return article.claims.flatMap((claim, index): readonly Testimony[] => {
      if ((claim.event ?? article.eventId) !== event.id) return []
      return [
        { article, claim, value: valueOf(claim, places), anchor: anchors.claims[index] ?? '' },
      ]
    })
  })
}

function valueOf(claim: Claim, places: Archive['places']): FactValue | null {
  if (!isBuiltInFact(claim.fact)) return null
  const result = readFactValue(claim.fact, claim)
  if (!result.ok) return null
  const { value } = result
  return value.fact === 'place' ? { ...value, within: placesAround(value.id, places) } : value
}

function placesAround(id: string, places: Archive['places']): readonly string[] {
  const around: string[] = []
  let outer = places.find((place) => place.id === id)?.within ?? null
  while (outer !== null && !around.includes(outer)) {
    around.push(outer)
    const next: string = outer
    outer = places.find((place) => place.id === next)?.within ?? null
  }
  return around
}

/** Whether testimonies on one fact agree; on a statement, whether more than one article has it. */
export function agreementAmong(testimonies: readonly Testimony[]): Agreement {
  const stated = testimonies.flatMap(({ article, value }) =>
    value === null ? [] : { articleId: article.id, value },
  )
  if (stated.length > 0) return agreementOf(stated)
  return new Set(testimonies.map(({ article }) => article.id)).size > 1 ? 'several' : 'single'
}
