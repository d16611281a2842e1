import type { Article } from '#domain/archive.ts'

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
  return { text: openingWords(article.opening), isPublished: false }
}

function openingWords(text: string): string {
  if (text.length <= OPENING_LENGTH) return text
  const cut = text.slice(0, OPENING_LENGTH + 1)
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s\p{P}]+$/u, '')} …`
}
