/** An article with the group it belongs to and the group it was put into. */
export interface Grouped {
  readonly expected: string
  readonly actual: string
}

/** How well articles are grouped: precision, recall and F1 averaged over articles, from 0 to 1. */
export interface BCubed {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/**
 * B³ (Bagga and Baldwin, 1998): for each article, which part of those it was grouped with belongs
 * to it (precision), and which part of those that belong to it was grouped with it (recall).
 */
export function bCubed(articles: readonly Grouped[]): BCubed {
  const precision = mean(articles.map((article) => overlap(article, articles, 'actual')))
  const recall = mean(articles.map((article) => overlap(article, articles, 'expected')))
  const sum = precision + recall
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum }
}

function overlap(article: Grouped, all: readonly Grouped[], by: keyof Grouped): number {
  const group = all.filter((other) => other[by] === article[by])
  const both = group.filter(
    ({ expected, actual }) => expected === article.expected && actual === article.actual,
  )
  return both.length / group.length
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
