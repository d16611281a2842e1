import { compareValues } from '#domain/evidence/compare-values.ts'
import type { FactValue } from '#domain/evidence/fact-value.ts'

/**
 * Whether the sources agree on a fact, in this collection. Only values are compared: a statement
 * that stands in more than one article is `several`, whatever each says in its own words.
 */
export const AGREEMENTS = ['agree', 'compatible', 'differ', 'several', 'single'] as const

export type Agreement = (typeof AGREEMENTS)[number]

/** One value as one article gives it. */
export interface StatedValue {
  readonly articleId: string
  readonly value: FactValue
}

/**
 * What the values that articles give for one fact add up to. One article alone is `single`, unless
 * it contradicts itself. A pair that cannot both be true makes the fact `differ`.
 */
export function agreementOf(stated: readonly StatedValue[]): Agreement {
  const relations = stated.flatMap((one, index) =>
    stated.slice(index + 1).map((other) => compareValues(one.value, other.value)),
  )
  if (relations.includes('different')) return 'differ'
  if (new Set(stated.map(({ articleId }) => articleId)).size < 2) return 'single'
  return relations.includes('compatible') ? 'compatible' : 'agree'
}
