import type { Article } from '#domain/archive.ts'

/** The words of an article that its rights allow to be shown. */
export interface ShownText {
  readonly standfirst: string | null
  readonly opening: string | null
}

/** Of an article whose rights allow a link only, no word is shown but its headline. */
export function shownText(article: Pick<Article, 'rights' | 'standfirst' | 'opening'>): ShownText {
  if (!isQuotable(article)) return { standfirst: null, opening: null }
  return { standfirst: article.standfirst, opening: article.opening }
}

/** Whether single passages of an article may be quoted. */
export function isQuotable({ rights }: Pick<Article, 'rights'>): boolean {
  return rights !== 'link'
}
