/** How deep a cell of a heat table is coloured: not at all, or in one of four steps. */
export type Heat = 0 | 1 | 2 | 3 | 4

const STEPS = 4

/**
 * The step of a count: each doubling is one step, and the greatest count of the table has the
 * deepest, so that a table of ones is as clear as one of hundreds.
 * @example [1, 2, 5, 9].map((count) => heatOfCount(count, 9)) // [1, 2, 3, 4]
 */
export function heatOfCount(count: number, most: number): Heat {
  if (count === 0) return 0
  const below = Math.min(STEPS, doublings(most)) - Math.min(STEPS, doublings(count))
  return (STEPS - below) as Heat
}

/**
 * The step of a share: one for each quarter begun.
 * @example heatOfShare(0.3) // 2
 */
export function heatOfShare(share: number): Heat {
  return Math.ceil(share * STEPS) as Heat
}

/** 1 for one, 2 for two and three, 3 for four to seven, and so on. */
function doublings(count: number): number {
  return Math.floor(Math.log2(count)) + 1
}
