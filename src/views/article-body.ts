import type { Article } from '#domain/archive.ts'
import { shownText } from '#domain/shown-text.ts'
import { renderMarkedBlocks, type MarkedBlock } from '#markdown/render-marked-blocks.ts'
import { quoteMarks } from '#views/article-notes.ts'

/**
 * As much of an article's body, with its passages marked, as its rights allow: all of it, its opening, or nothing.
 * The body is read only where it is shown.
 */
export async function shownBody(
  article: Article,
  readBody: (article: Article) => Promise<string>,
): Promise<readonly MarkedBlock[] | null> {
  const { opening } = shownText(article)
  if (opening === null) return null
  const markdown = article.rights === 'excerpt' ? escapeMarkdown(opening) : await readBody(article)
  return renderMarkedBlocks(markdown, quoteMarks(article), { topHeadingLevel: 2 })
}

/** The opening is plain text, so no mark in it may be read as Markdown. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+\-.!|~&]/g, '\\$&')
}
