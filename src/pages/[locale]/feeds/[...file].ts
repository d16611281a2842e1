import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'
import { loadArchive, loadArticleBody } from '#load-archive'
import { buildFeed, newestArticles } from '#artefacts/feeds/build-feed.ts'
import { feedChannel } from '#artefacts/feeds/feed-channels.ts'
import { writeFeed } from '#artefacts/feeds/write-feed.ts'
import { localeOfArticle } from '#views/article-paths.ts'
import { feedPaths } from '#views/feed-paths.ts'
import { feedTexts } from '#views/feed-texts.ts'
import { loadPublication } from '#views/load-publication.ts'

export const getStaticPaths = (async () => feedPaths(await loadArchive())) satisfies GetStaticPaths

type Props = InferGetStaticPropsType<typeof getStaticPaths>

export const GET: APIRoute<Props> = async ({ props: { feed, lang, format } }) => {
  const archive = await loadArchive()
  const publication = await loadPublication(localeOfArticle({ lang }, archive.site))
  const articles = feed.of === 'articles' ? newestArticles(archive, lang) : []
  const texts = await feedTexts(articles, loadArticleBody)
  const channel = feedChannel(publication, feed, lang)
  return new Response(writeFeed(buildFeed(publication, { channel, format }, texts), format))
}
