import type { Point } from '#match/archive/event-fit.ts'
import type { ToldFact } from '#match/archive/told-facts.ts'

/** The facts that two texts, or a text and an event, both tell. */
interface Compared {
  readonly own: readonly ToldFact[]
  readonly other: readonly ToldFact[]
  /** What other events are told with: it tells none apart. */
  readonly elsewhere: ReadonlySet<string>
  /** Whether the last day of a visit is enough: neither side says its year. */
  readonly isDayEnough: boolean
}

/**
 * Whether two reports of unknown date tell so much that is alike that they are of one event: a duration
 * to the minute, or two things that do not hang together. What comes back every year, as a day of the
 * calendar or a plan for spring does, is never enough by itself; the last day of a visit is, where
 * neither side says its year.
 */
export function sharedFacts({ own, other, elsewhere, isDayEnough }: Compared): Point | null {
  const told = new Set(other.map(({ key }) => key))
  const shared = own.filter(({ key }) => told.has(key) && !elsewhere.has(key))
  const facts = independent(shared)
  const isEnough =
    facts.some((fact) => isTelling(fact, other)) ||
    areTwo(facts) ||
    (isDayEnough && facts.some(({ kind }) => kind === 'last-day'))
  if (!isEnough) return null
  const named = facts.map(({ words }) => words).join(', ')
  return { points: POINTS, reason: `tells the same: ${named}` }
}

/** As much as days that overlap. */
const POINTS = 0.25

/** One fact a sentence, and of days and plans one in all. */
function independent(shared: readonly ToldFact[]): readonly ToldFact[] {
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

const ROUND = 15

/** A duration to the minute, on both sides said of the contact itself. */
function isTelling({ key, kind }: ToldFact, other: readonly ToldFact[]): boolean {
  const isToTheMinute = Number(key.replace('minutes:', '')) % ROUND !== 0
  return (
    kind === 'duration' &&
    isToTheMinute &&
    other.some((one) => one.key === key && one.kind === 'duration')
  )
}

function areTwo(facts: readonly ToldFact[]): boolean {
  return facts.length >= 2 && facts.some(({ kind }) => !RECURRING.has(kind))
}
