import type { Archive, Article, NewsEvent } from '#domain/archive.ts'
import { factsOf } from '#domain/evidence/facts-of.ts'

/** Up to so many articles, an event's page shows all of them. */
const MOST = 10
/** So many it shows where there are more. */
const LEADING = 6

/**
 * The articles that an event's page shows: all, or, where there are many, those that between them
 * show most of the languages and of the values that articles give, so that no disagreement hides
 * behind the number of articles; where that leaves a choice, the earliest. The order stays.
 */
export function leadingArticles(
  event: NewsEvent,
  archive: Pick<Archive, 'places'>,
): readonly Article[] {
  const articles = [...new Set(event.relations.map(({ article }) => article))]
  if (articles.length <= MOST) return articles
  const matters = mattersOf(event, archive)
  const shown = new Set<string>()
  const chosen = new Set<Article>()
  while (chosen.size < LEADING) {
    const best = articles
      .filter((article) => !chosen.has(article))
      .map((article) => ({ article, fresh: freshOf(matters.get(article) ?? [], shown) }))
      .reduce((a, b) => (b.fresh > a.fresh ? b : a))
    chosen.add(best.article)
    for (const matter of matters.get(best.article) ?? []) shown.add(matter)
  }
  return articles.filter((article) => chosen.has(article))
}

/** What each article contributes: its language, and the value that it gives for each fact. */
function mattersOf(
  event: NewsEvent,
  archive: Pick<Archive, 'places'>,
): ReadonlyMap<Article, readonly string[]> {
  const said = factsOf(event, archive).flatMap(({ id, testimonies }) =>
    testimonies.map(({ article, claim }) => ({ article, matter: `${id} ${claim.value ?? ''}` })),
  )
  const byArticle = Map.groupBy(said, ({ article }) => article)
  return new Map(
    event.relations.map(({ article }) => [
      article,
      [article.lang, ...(byArticle.get(article) ?? []).map(({ matter }) => matter)],
    ]),
  )
}

function freshOf(matters: readonly string[], shown: ReadonlySet<string>): number {
  return new Set(matters.filter((matter) => !shown.has(matter))).size
}
