import type { Article } from '#domain/archive.ts'
import { cutWords } from '#domain/cut-words.ts'

/** What stands for an article in a list. */
export interface DisplayTitle {
  readonly text: string
  /** False where the page had no headline and the article's opening words stand in. */
  readonly isPublished: boolean
}

const OPENING_LENGTH = 90

/** The headline as published, or the opening words of an article that has none. */
export function displayTitle(article: Pick<Article, 'title' | 'opening'>): DisplayTitle {
  if (article.title !== null) return { text: article.title, isPublished: true }
  return { text: cutWords(article.opening, OPENING_LENGTH), isPublished: false }
}
