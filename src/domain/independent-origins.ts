import type { Article } from '#domain/archive.ts'

/** Articles that go back to the same copy; different groups are independent of each other. */
export type OriginGroup = readonly Article[]

/**
 * Groups articles by where their copy comes from. Two articles belong together where they share an
 * agency, or one of them was published by the other's; an article that names neither agency nor
 * outlet stands alone. The groups keep the order of the articles.
 */
export function independentOrigins(articles: readonly Article[]): readonly OriginGroup[] {
  const groups: { keys: Set<string>; articles: Article[] }[] = []
  for (const article of articles) {
    const keys = originKeys(article)
    const sharing = groups.filter((group) => keys.some((key) => group.keys.has(key)))
    const [first, ...others] = sharing
    if (!first) {
      groups.push({ keys: new Set(keys), articles: [article] })
      continue
    }
    for (const other of others) {
      other.keys.forEach((key) => first.keys.add(key))
      first.articles.push(...other.articles)
      groups.splice(groups.indexOf(other), 1)
    }
    keys.forEach((key) => first.keys.add(key))
    first.articles.push(article)
  }
  return groups.map((group) => group.articles)
}

function originKeys(article: Article): readonly string[] {
  if (article.origin.length > 0) return article.origin.map((outlet) => outlet.id)
  return [article.outlet?.id ?? `article:${article.id}`]
}
