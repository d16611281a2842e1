import type { Article } from '#domain/archive.ts'
import { renderMarkdown } from '#markdown/render-markdown.ts'

/**
 * As much of an article's body, as HTML, as its rights allow: all of it, its opening, or nothing.
 * The body is read only where it is shown.
 */
export async function shownBody(
  article: Article,
  readBody: (article: Article) => Promise<string>,
): Promise<string | null> {
  if (article.rights === 'link') return null
  if (article.rights === 'excerpt') return renderMarkdown(escapeMarkdown(article.opening))
  return renderMarkdown(await readBody(article), { topHeadingLevel: 2 })
}

/** The opening is plain text, so no mark in it may be read as Markdown. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+\-.!|~&]/g, '\\$&')
}
