import { SITEMAP_PATH } from '#domain/route.ts'
import type { Publication } from '#artefacts/publication.ts'

/** What crawlers may do here: everything. What is not to be listed says so itself. */
export function robotsTxt({ url }: Pick<Publication, 'url'>): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${url(SITEMAP_PATH)}\n`
}
