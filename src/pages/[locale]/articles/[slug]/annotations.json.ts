import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'
import { loadArchive, loadArticleBody } from '#load-archive'
import { webAnnotations } from '#artefacts/web-annotations.ts'
import { annotationSource } from '#views/annotation-source.ts'
import { articlePaths, localeOfArticle } from '#views/article-paths.ts'
import { loadView } from '#views/load-view.ts'

export const getStaticPaths = (async () =>
  articlePaths(await loadArchive())) satisfies GetStaticPaths

type Props = InferGetStaticPropsType<typeof getStaticPaths>

export const GET: APIRoute<Props> = async ({ props: { article } }) => {
  const { site } = await loadArchive()
  const view = await loadView(localeOfArticle(article, site))
  const source = annotationSource(view, article, await loadArticleBody(article))
  return new Response(`${JSON.stringify(webAnnotations(source), null, 2)}\n`)
}
