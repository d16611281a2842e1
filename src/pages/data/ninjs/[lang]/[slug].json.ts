import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'
import { loadArchive } from '#load-archive'
import { jsonText } from '#artefacts/data/json-text.ts'
import { ninjsItem } from '#artefacts/data/ninjs-item.ts'
import { loadDataPublication } from '#views/load-data-publication.ts'

export const getStaticPaths = (async () => {
  const { articles } = await loadArchive()
  return articles.map((article) => ({
    params: { lang: article.lang, slug: article.slug },
    props: { article },
  }))
}) satisfies GetStaticPaths

type Props = InferGetStaticPropsType<typeof getStaticPaths>

export const GET: APIRoute<Props> = async ({ props: { article } }) =>
  new Response(jsonText(ninjsItem(article, await loadDataPublication())))
