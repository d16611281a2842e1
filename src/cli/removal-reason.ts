import type { Removal } from '#domain/schema/article-schema.ts'
import type { RemovalRule, Removed } from '#normalise/page-draft.ts'

/** The removals of an import as an article's front matter lists them. */
export function removalsOf(removed: readonly Removed[]): readonly Removal[] {
  return removed.map(({ line, text, rule, isPart }) => ({
    line,
    ...(isPart && { text }),
    reason: REASONS[rule],
  }))
}

/** The same, with lines that follow each other and went for the same reason as one run. */
export function removalRuns(removed: readonly Removed[]): readonly Removal[] {
  const runs: Removal[] = []
  for (const one of removalsOf(removed)) {
    const last = runs.at(-1)
    const follows = last !== undefined && (last.to ?? last.line) + 1 === one.line
    if (
      follows &&
      last.reason === one.reason &&
      last.text === undefined &&
      one.text === undefined
    ) {
      runs.splice(-1, 1, { ...last, to: one.line })
    } else {
      runs.push(one)
    }
  }
  return runs
}

const REASONS: Readonly<Record<RemovalRule, Removal['reason']>> = {
  title: 'title',
  'repeated-title': 'repeated-title',
  standfirst: 'standfirst',
  byline: 'byline',
  'printed-date': 'printed-date',
  'picture-credit': 'picture-credit',
  'share-block': 'share-block',
  'comment-block': 'comment-block',
  'subscribe-block': 'page-furniture',
  'cookie-notice': 'page-furniture',
  advert: 'page-furniture',
  'related-stories': 'related-stories',
  sidebar: 'sidebar',
  navigation: 'page-furniture',
  counter: 'page-furniture',
  copyright: 'page-furniture',
  'glued-metadata': 'capture-metadata',
  'drop-cap': 'stray-text',
  'outside-article': 'page-furniture',
}
