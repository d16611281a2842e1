import { STANDINGS, type Standing } from '#views/standing.ts'

/** How many events there are of each standing. */
export type Tally = Readonly<Record<Standing, number>>

/** Makes a tally from a count for each standing. */
export function tallyOf(countOf: (standing: Standing) => number): Tally {
  const entries = STANDINGS.map((standing) => [standing, countOf(standing)])
  return Object.fromEntries(entries) as Record<Standing, number>
}

/** Counts standings. */
export function tallyStandings(standings: readonly Standing[]): Tally {
  return tallyOf((standing) => standings.filter((one) => one === standing).length)
}

/** The sum of a tally. */
export function total(tally: Tally): number {
  return STANDINGS.reduce((sum, standing) => sum + tally[standing], 0)
}

/** The sum of tallies. */
export function addTallies(tallies: readonly Tally[]): Tally {
  return tallyOf((standing) => tallies.reduce((sum, tally) => sum + tally[standing], 0))
}
