/** How much of a text was found (recall), and how much of what was found belongs to it (precision). */
export interface ShingleScore {
  /** Null where nothing was found. */
  readonly precision: number | null
  /** Null where nothing was to be found. */
  readonly recall: number | null
}

/**
 * Compares two texts by their runs of four words, as Scrapinghub's article extraction benchmark
 * defines it: https://github.com/scrapinghub/article-extraction-benchmark.
 */
export function shingleScore(expected: string, actual: string): ShingleScore {
  const wanted = shingles(expected)
  const found = shingles(actual)
  let both = 0
  for (const [shingle, count] of wanted) both += Math.min(count, found.get(shingle) ?? 0)
  return { precision: share(both, sum(found.values())), recall: share(both, sum(wanted.values())) }
}

/** Averages precision and recall over pages and takes F1 of the averages, as the benchmark does. */
export function meanScore(
  scores: readonly ShingleScore[],
): Record<'precision' | 'recall' | 'f1', number> {
  const precision = mean(scores.map((score) => score.precision))
  const recall = mean(scores.map((score) => score.recall))
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

const SIZE = 4

function shingles(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  for (let start = 0; start < Math.max(1, words.length - SIZE + 1); start += 1) {
    const shingle = words.slice(start, start + SIZE).join(' ')
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

function share(both: number, all: number): number | null {
  return all > 0 ? both / all : null
}

function sum(counts: Iterable<number>): number {
  return [...counts].reduce((total, count) => total + count, 0)
}

function mean(shares: readonly (number | null)[]): number {
  const known = shares.filter((value) => value !== null)
  return known.reduce((total, value) => total + value, 0) / known.length
}
