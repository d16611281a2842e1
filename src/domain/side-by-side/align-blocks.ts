/** The facts that are told in one block of a text, by any key that both texts share. */
export type BlockFacts = readonly string[]

/** Blocks of two texts that stand level with each other, by their numbers; one side may be empty. */
export interface AlignedRow {
  readonly first: readonly number[]
  readonly second: readonly number[]
  /** Whether the blocks tell the same facts; other rows only fill the space between. */
  readonly isLevel: boolean
}

/**
 * Sets the blocks of two texts level where they tell the same facts, without changing the order of
 * either. Of all ways to do so it takes the one with the most facts level; one block may stand
 * beside several in a row. Every block is in exactly one row.
 * @example alignBlocks([['a'], []], [[], ['a']]) // rows of [] and [0], [0] and [1], [1] and []
 */
export function alignBlocks(
  first: readonly BlockFacts[],
  second: readonly BlockFacts[],
): readonly AlignedRow[] {
  const rows: AlignedRow[] = []
  let [from, against] = [0, 0]
  for (const pair of [...levelPairs(first, second), endOf(first, second)]) {
    const between = { first: range(from, pair.from), second: range(against, pair.against) }
    if (between.first.length + between.second.length > 0) rows.push({ ...between, isLevel: false })
    from = pair.from + pair.length
    against = pair.against + pair.breadth
    if (pair.length === 0) continue
    rows.push({
      first: range(pair.from, from),
      second: range(pair.against, against),
      isLevel: true,
    })
  }
  return rows
}

/** Neighbouring blocks of the first text, and those of the second that stand beside them. */
interface Pair {
  readonly from: number
  readonly length: number
  readonly against: number
  readonly breadth: number
}

interface Best {
  readonly score: number
  readonly last: Pair | null
  readonly before: Best | null
}

const NOTHING: Best = { score: 0, last: null, before: null }

function endOf(first: readonly unknown[], second: readonly unknown[]): Pair {
  return { from: first.length, length: 0, against: second.length, breadth: 0 }
}

/** The best pairs, in order: what is best for the beginnings of both texts gives the next best. */
function levelPairs(first: readonly BlockFacts[], second: readonly BlockFacts[]): readonly Pair[] {
  const weights = first.map((one) => second.map((other) => sharedBy(one, other)))
  const table: Best[][] = [Array.from({ length: second.length + 1 }, () => NOTHING)]
  for (let end = 1; end <= first.length; end += 1) {
    const line: Best[] = [NOTHING]
    table.push(line)
    for (let until = 1; until <= second.length; until += 1) {
      const skipping = better(table[end - 1]?.[until] ?? NOTHING, line[until - 1] ?? NOTHING)
      line.push(
        pairsEndingAt(weights, end, until).reduce((best, { pair, score }) => {
          const before = table[pair.from]?.[pair.against] ?? NOTHING
          return better(best, { score: before.score + score, last: pair, before })
        }, skipping),
      )
    }
  }
  return listOf(table.at(-1)?.at(-1) ?? NOTHING)
}

interface ScoredPair {
  readonly pair: Pair
  readonly score: number
}

/** One block beside one, beside several of the second text, and several of the first beside one. */
function pairsEndingAt(
  weights: readonly (readonly number[])[],
  end: number,
  until: number,
): readonly ScoredPair[] {
  const pairs: ScoredPair[] = []
  const found: number[] = []
  for (let against = until - 1; against >= 0; against -= 1) {
    const weight = weights[end - 1]?.[against] ?? 0
    if (weight === 0) break
    found.push(weight)
    const pair = { from: end - 1, length: 1, against, breadth: until - against }
    pairs.push({ pair, score: scoreOf(found) })
  }
  found.length = 0
  for (let from = end - 1; from >= 0; from -= 1) {
    const weight = weights[from]?.[until - 1] ?? 0
    if (weight === 0) break
    found.push(weight)
    const pair = { from, length: end - from, against: until - 1, breadth: 1 }
    if (pair.length > 1) pairs.push({ pair, score: scoreOf(found) })
  }
  return pairs
}

/** Only one of several blocks can stand level with the one beside them: the others break ties. */
function scoreOf(weights: readonly number[]): number {
  const most = Math.max(...weights)
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return most + (sum - most) / 1000
}

function sharedBy(one: BlockFacts, other: BlockFacts): number {
  return new Set(one).intersection(new Set(other)).size
}

/** The first of two that are equally good, so that a fact stands where it is told first. */
function better(one: Best, other: Best): Best {
  return other.score > one.score ? other : one
}

function listOf(best: Best): readonly Pair[] {
  const pairs: Pair[] = []
  for (let at: Best | null = best; at?.last; at = at.before) pairs.unshift(at.last)
  return pairs
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index)
}
