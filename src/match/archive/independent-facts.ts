import type { ToldFact } from '#match/archive/told-facts.ts'

/** One fact a sentence, and of days and plans one in all. */
export function independentFacts(shared: readonly ToldFact[]): readonly ToldFact[] {
  const taken: ToldFact[] = []
  for (const fact of shared.toSorted((a, b) => RANKS[a.kind] - RANKS[b.kind])) {
    const hangsTogether = taken.some(
      (one) =>
        one.sentence === fact.sentence ||
        one.key === fact.key ||
        (RECURRING.has(one.kind) && RECURRING.has(fact.kind)),
    )
    if (!hangsTogether) taken.push(fact)
  }
  return taken
}

const RANKS: Readonly<Record<ToldFact['kind'], number>> = {
  duration: 0,
  quotation: 1,
  figure: 2,
  'last-day': 3,
  day: 4,
  plan: 5,
}

const RECURRING: ReadonlySet<ToldFact['kind']> = new Set(['last-day', 'day', 'plan'])
