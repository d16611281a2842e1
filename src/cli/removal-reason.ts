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

const REASONS: Readonly<Record<RemovalRule, Removal['reason']>> = {
  title: 'title',
  'repeated-title': 'repeated-title',
  standfirst: 'standfirst',
  byline: 'byline',
  'printed-date': 'printed-date',
  'picture-credit': 'picture-credit',
  'share-block': 'share-block',
  'comment-block': 'comment-block',
  'subscribe-block': 'share-block',
  'cookie-notice': 'stray-text',
  advert: 'stray-text',
  'related-stories': 'related-stories',
  sidebar: 'sidebar',
  navigation: 'stray-text',
  counter: 'stray-text',
  copyright: 'stray-text',
  'glued-metadata': 'capture-metadata',
  'drop-cap': 'stray-text',
  'outside-article': 'sidebar',
}
