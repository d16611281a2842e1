import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'
import { loadArchive } from '#load-archive'
import { articlePaths, localeOfArticle } from '#views/article-paths.ts'
import { renderCard } from '#views/card-renderer.ts'
import { articleCard } from '#views/card-text.ts'
import { loadView } from '#views/load-view.ts'

export const getStaticPaths = (async () =>
  articlePaths(await loadArchive())) satisfies GetStaticPaths

type Props = InferGetStaticPropsType<typeof getStaticPaths>

export const GET: APIRoute<Props> = async ({ props: { article } }) => {
  const { site } = await loadArchive()
  const view = await loadView(localeOfArticle(article, site))
  return new Response(await renderCard(articleCard(view, article).text))
}
