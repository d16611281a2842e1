import type { Archive, Article } from '#domain/archive.ts'

/** The paths of every article, each below its own language. */
export function articlePaths({ articles }: Pick<Archive, 'articles'>) {
  return articles.map((article) => ({
    params: { locale: article.lang, slug: article.slug },
    props: { article },
  }))
}

/** The locale of an article's page: its own language, or the site's default where that is none. */
export function localeOfArticle({ lang }: Pick<Article, 'lang'>, site: Archive['site']): string {
  return site.locales.includes(lang) ? lang : site.defaultLocale
}
