import type { APIRoute } from 'astro'
import { loadArchive } from '#load-archive'
import { renderCard } from '#views/card-renderer.ts'
import { siteCard } from '#views/card-text.ts'
import { loadView } from '#views/load-view.ts'
import { localePaths } from '#views/locale-paths.ts'

export const getStaticPaths = async () => localePaths(await loadArchive())

export const GET: APIRoute = async ({ params: { locale = '' } }) =>
  new Response(await renderCard(siteCard(await loadView(locale)).text))
