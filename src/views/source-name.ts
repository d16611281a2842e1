import type { ArticleItem } from '#views/article-item.ts'
import type { View } from '#views/view.ts'

/** What says whose text an article is. */
type Sourced = Pick<ArticleItem, 'origin' | 'outlet'>

/**
 * What tells an article from others in a few words: its language, and whose text it is.
 * @example sourceName(view, item) // 'Bulgarian, after Example Agency'
 */
export function sourceName(view: View, item: Sourced & Pick<ArticleItem, 'language'>): string {
  const { language } = item
  const names = whoseText(view, item)
  if (names === null) return view.t('source.unnamed', { language })
  return view.t('source.named', { language, names })
}

/**
 * Whom an article retells or carries, or else who published it; null where the text does not say.
 * The words of an agency in a text of somebody else’s are not the agency’s own: “after” says so.
 */
export function whoseText(view: View, { origin, outlet }: Sourced): string | null {
  if (origin.length === 0) return outlet && outlet.text
  return view.t('source.after', { names: view.list(origin.map(({ text }) => text)) })
}
