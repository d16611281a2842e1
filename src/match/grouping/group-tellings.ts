import { areFarApart } from '#match/grouping/date-evidence.ts'
import { sameEvent, type Evidence, type Surroundings } from '#match/grouping/same-event.ts'
import type { Telling } from '#match/grouping/telling.ts'

/** What tells of events: pages, and the events of an archive, of which no two are one. */
export interface Tellings {
  readonly pages: readonly Telling[]
  readonly events: readonly Telling[]
}

/** Tellings by the event that they are of. */
export interface Grouping {
  /** The group of each page: places in the list of pages, and behind them in that of events. */
  readonly groups: readonly (readonly number[])[]
  /** What speaks for two of them; null where they cannot be of one event. */
  readonly between: (one: number, other: number) => Evidence | null
}

/**
 * Puts together what tells of one event: the surest pairs first, then whatever goes together with the
 * better half of a group: a page may tell much of what one of it tells, and little of what the others do.
 * What says days far apart never comes together, however alike. Events of an archive are numbered
 * behind the pages.
 */
export function groupTellings({ pages, events }: Tellings, around: Surroundings): Grouping {
  const all = [...pages, ...events]
  const pairs = new Map<number, Evidence>()
  for (const [one, other] of meetings(all, pages.length)) {
    const [a, b] = [all[one], all[other]]
    const evidence = a && b ? sameEvent(a, b, around) : null
    if (evidence !== null) pairs.set(one * all.length + other, evidence)
  }
  const between = (one: number, other: number) =>
    pairs.get(Math.min(one, other) * all.length + Math.max(one, other)) ?? null
  const groupOf = all.map((_one, index) => [index])
  const likely = likelyPairs(pairs, all.length)
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const pair of likely) join(groupOf, pair, { pages, all, between })
  }
  return { groups: groupOf.slice(0, pages.length), between }
}

const ROUNDS = 2

/**
 * The odds from which tellings go together. Below even: an editor who finds a page with its likely
 * fellows parts them sooner than one finds what was left apart.
 */
const LEAST = -0.6
/** The odds of two that cannot be of one event, in a group of which one date may be misread. */
const OF_A_CONTRADICTION = -5
/** What a group loses where every pair contradicts each other. */
const OF_CONTRADICTIONS = 4

type Pair = readonly [number, number]

/** The pairs of a page and what comes behind it that name one person at least, or that both name nobody. */
function meetings(all: readonly Telling[], pages: number): readonly Pair[] {
  const byPerson = Map.groupBy(
    all.flatMap(({ people }, index) =>
      (people.length > 0 ? people : [NOBODY]).map((id) => ({ id, index })),
    ),
    ({ id }) => id,
  )
  const found = new Map<number, Pair>()
  for (const named of byPerson.values()) {
    for (const [at, { index }] of named.entries()) {
      if (index >= pages) break
      for (const other of named.slice(at + 1)) {
        found.set(index * all.length + other.index, [index, other.index])
      }
    }
  }
  return [...found.values()]
}

const NOBODY = ''

function likelyPairs(pairs: ReadonlyMap<number, Evidence>, count: number): readonly Pair[] {
  return [...pairs]
    .filter(([, { odds }]) => odds > LEAST)
    .sort(([a, one], [b, other]) => other.odds - one.odds || a - b)
    .map(([key]) => [Math.floor(key / count), key % count])
}

interface Compared extends Pick<Grouping, 'between'>, Pick<Tellings, 'pages'> {
  readonly all: readonly Telling[]
}

function join(groupOf: number[][], [one, other]: Pair, compared: Compared): void {
  const [a, b] = [groupOf[one], groupOf[other]]
  if (!a || !b || a === b || !goTogether(a, b, compared)) return
  a.push(...b)
  for (const index of b) groupOf[index] = a
}

function goTogether(
  a: readonly number[],
  b: readonly number[],
  { pages, all, between }: Compared,
): boolean {
  const hasEvent = (group: readonly number[]) => group.some((index) => index >= pages.length)
  if (hasEvent(a) && hasEvent(b)) return false
  const odds: number[] = []
  let contradictions = 0
  for (const one of a) {
    for (const other of b) {
      const evidence = between(one, other)
      if (evidence === null && isExcluded(all[one], all[other])) return false
      if (evidence === null) contradictions += 1
      odds.push(evidence?.odds ?? OF_A_CONTRADICTION)
    }
  }
  const better = odds.sort((x, y) => y - x).slice(0, Math.ceil(odds.length / 2))
  const mean = better.reduce((sum, one) => sum + one, 0) / better.length
  return mean - OF_CONTRADICTIONS * (contradictions / odds.length) > LEAST
}

function isExcluded(one: Telling | undefined, other: Telling | undefined): boolean {
  return one === undefined || other === undefined || areFarApart(one, other)
}
