import type { ArticleItem } from '#views/article-item.ts'
import type { View } from '#views/view.ts'

/**
 * What tells an article from others in a few words: its language, and whose text it is.
 * @example sourceName(view, item) // 'Bulgarian, Example Agency'
 */
export function sourceName(
  view: View,
  { language, origin, outlet }: Pick<ArticleItem, 'language' | 'origin' | 'outlet'>,
): string {
  const names = origin.length > 0 ? origin : outlet ? [outlet] : []
  if (names.length === 0) return view.t('source.unnamed', { language })
  return view.t('source.named', { language, names: view.list(names.map(({ text }) => text)) })
}
