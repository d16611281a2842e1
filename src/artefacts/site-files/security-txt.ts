import type { SiteData } from '#domain/schema/site-schema.ts'
import { pathOf, SECURITY_PATH } from '#domain/route.ts'
import type { Publication } from '#artefacts/publication.ts'

/** Whom to tell of a hole in the site’s security (RFC 9116). */
export function securityTxt(
  { archive, url }: Pick<Publication, 'archive' | 'url'>,
  { address, expires }: NonNullable<SiteData['contact']>,
): string {
  const { locales, defaultLocale } = archive.site
  return [
    `Contact: ${address}`,
    `Expires: ${expires}T00:00:00Z`,
    `Preferred-Languages: ${locales.join(', ')}`,
    `Canonical: ${url(SECURITY_PATH)}`,
    `Policy: ${url(pathOf({ page: 'about' }, defaultLocale))}`,
    '',
  ].join('\n')
}
