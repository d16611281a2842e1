import type { APIRoute } from 'astro'
import { loadArchive } from '#load-archive'
import { llmsTxt } from '#artefacts/site-files/llms-txt.ts'
import { loadPublication } from '#views/load-publication.ts'

export const GET: APIRoute = async () => {
  const { site } = await loadArchive()
  return new Response(llmsTxt(await loadPublication(site.defaultLocale)))
}
