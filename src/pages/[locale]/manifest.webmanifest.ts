import type { APIRoute } from 'astro'
import { loadArchive } from '#load-archive'
import { webManifest } from '#artefacts/site-files/web-manifest.ts'
import { loadPublication } from '#views/load-publication.ts'
import { localePaths } from '#views/locale-paths.ts'

export const getStaticPaths = async () => localePaths(await loadArchive())

export const GET: APIRoute = async ({ params: { locale = '' } }) =>
  new Response(`${JSON.stringify(webManifest(await loadPublication(locale)), null, 2)}\n`)
