import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { loadArchive } from '#load-archive'
import { renderCard } from '#views/card-renderer.ts'
import { eventCard } from '#views/card-text.ts'
import { loadView } from '#views/load-view.ts'
import { localePathsFor } from '#views/locale-paths.ts'

export const getStaticPaths = async () => {
  const archive = await loadArchive()
  return localePathsFor(archive, archive.events, ['id', ({ id }) => id])
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>

export const GET: APIRoute<Props> = async ({ params: { locale = '' }, props: { item } }) =>
  new Response(await renderCard(eventCard(await loadView(locale), item).text))
