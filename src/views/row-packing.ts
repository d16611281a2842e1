/** A stretch of a line. */
export type Stretch = readonly [from: number, to: number]

/** Something to be put into a row of its lane. */
export interface Packable {
  /** The stretches it may take, the best first. */
  readonly choices: readonly Stretch[]
}

/** The row and the choice that a thing got. */
export interface Place {
  readonly row: number
  readonly choice: number
}

/**
 * Puts each thing into the first row in which one of its stretches is free, so that no two things
 * of a row touch. Best given from left to right.
 */
export function packRows(things: readonly Packable[]): readonly Place[] {
  const rows: Stretch[][] = []
  return things.map(({ choices }) => {
    const found = firstFit(rows, choices) ?? { row: rows.length, choice: 0 }
    const taken = choices[found.choice]
    if (taken) (rows[found.row] ??= []).push(taken)
    return found
  })
}

/** Whether a stretch touches none of the others. */
export function isFree([from, to]: Stretch, others: readonly Stretch[]): boolean {
  return others.every(([start, end]) => to <= start || end <= from)
}

function firstFit(
  rows: readonly (readonly Stretch[])[],
  choices: readonly Stretch[],
): Place | undefined {
  for (const [row, taken] of rows.entries()) {
    const choice = choices.findIndex((stretch) => isFree(stretch, taken))
    if (choice !== -1) return { row, choice }
  }
  return undefined
}
