import type { APIRoute } from 'astro'
import { loadArchive } from '#load-archive'
import { openSearch } from '#artefacts/site-files/open-search.ts'
import { loadPublication } from '#views/load-publication.ts'
import { localePaths } from '#views/locale-paths.ts'

export const getStaticPaths = async () => localePaths(await loadArchive())

export const GET: APIRoute = async ({ params: { locale = '' } }) =>
  new Response(openSearch(await loadPublication(locale)))
