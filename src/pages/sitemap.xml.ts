import type { APIRoute } from 'astro'
import { loadArchive } from '#load-archive'
import { sitemap } from '#artefacts/site-files/sitemap.ts'
import { loadPublication } from '#views/load-publication.ts'

export const GET: APIRoute = async () => {
  const { site } = await loadArchive()
  return new Response(sitemap(await loadPublication(site.defaultLocale)))
}
