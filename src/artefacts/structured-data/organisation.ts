import type { Organization } from 'schema-dts'
import type { Outlet } from '#domain/archive.ts'
import { localise } from '#domain/localise.ts'
import { pathOf } from '#domain/route.ts'
import type { Publication } from '#artefacts/publication.ts'

const TYPES = {
  outlet: 'NewsMediaOrganization',
  broadcaster: 'NewsMediaOrganization',
  agency: 'NewsMediaOrganization',
  government: 'GovernmentOrganization',
} as const

/** An outlet as schema.org describes organisations. */
export function organisation(
  { archive, locale, url }: Publication,
  outlet: Outlet,
): Exclude<Organization, string> {
  const { defaultLocale } = archive.site
  return {
    '@type': TYPES[outlet.kind],
    '@id': `${url(pathOf({ page: 'outlet', id: outlet.id }, defaultLocale))}#outlet`,
    name: localise(outlet.name, [locale, defaultLocale]).text,
    ...(outlet.url !== null && { url: outlet.url }),
  }
}
