import type { FeedTexts } from '#artefacts/feeds/feed-texts.ts'
import type { Article } from '#domain/archive.ts'
import { renderMarkdown } from '#markdown/render-markdown.ts'

const UNDER_ENTRY_HEADING = { topHeadingLevel: 3 }

/** Renders what feeds show; of the articles only those are read that may be shown in full. */
export async function feedTexts(
  articles: readonly Article[],
  readBody: (article: Article) => Promise<string>,
): Promise<FeedTexts> {
  const full = articles.filter(({ rights }) => rights === 'full')
  const bodies = new Map(
    await Promise.all(full.map(async (one) => [one.id, await readBody(one)] as const)),
  )
  return {
    digest: ({ body }) => renderMarkdown(body, UNDER_ENTRY_HEADING),
    body: ({ id }) => renderMarkdown(bodies.get(id) ?? '', UNDER_ENTRY_HEADING),
  }
}
