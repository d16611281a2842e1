import type { Archive, Article, NewsEvent } from '#domain/archive.ts'
import type { Correction } from '#domain/schema/correction.ts'

/** A correction with what it corrects. */
export type DatedCorrection =
  | { readonly correction: Correction; readonly on: 'article'; readonly article: Article }
  | { readonly correction: Correction; readonly on: 'event'; readonly event: NewsEvent }

/** Every correction in the archive, newest first; those of one day by what they correct. */
export function correctionsOf(
  archive: Pick<Archive, 'articles' | 'events'>,
): readonly DatedCorrection[] {
  const all: readonly DatedCorrection[] = [
    ...archive.events.flatMap((event) =>
      event.corrections.map((correction) => ({ correction, on: 'event' as const, event })),
    ),
    ...archive.articles.flatMap((article) =>
      article.corrections.map((correction) => ({ correction, on: 'article' as const, article })),
    ),
  ]
  return all.toSorted((a, b) => compareText(b.correction.date, a.correction.date))
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
