import type { Rule } from '#validate/rule.ts'

/** Every capture in `originals/` is the original of an article. */
export const originalUnused: Rule = ({ folder: { source, parts } }) => {
  // A broken article does not say which capture it was made from.
  if (source === null) return []
  const used = new Set(parts.articles.map(({ data }) => data.original?.file))
  return parts.originals
    .filter((name) => !used.has(name))
    .map((name) => ({
      rule: 'original-unused',
      level: 'warning' as const,
      file: `originals/${name}`,
      line: 1,
      column: 1,
      reason: `No article names “${name}” as its original.`,
      hint: 'Name it under original.file of the article made from it, or remove it.',
    }))
}
