import type { APIRoute } from 'astro'
import { loadArchive } from '#load-archive'
import { robotsTxt } from '#artefacts/site-files/robots-txt.ts'
import { loadPublication } from '#views/load-publication.ts'

export const GET: APIRoute = async () => {
  const { site } = await loadArchive()
  return new Response(robotsTxt(await loadPublication(site.defaultLocale)))
}
