import { localise } from '#domain/localise.ts'
import { iconPath, ICON_SIZES, pathOf } from '#domain/route.ts'
import type { Publication } from '#artefacts/publication.ts'
import { PALETTE } from '#artefacts/palette.ts'

/** What a device needs to keep the digest among its applications (W3C Web Application Manifest). */
export function webManifest({ archive, locale, url }: Publication) {
  const { title, tagline, defaultLocale } = archive.site
  const name = localise(title, [locale, defaultLocale])
  const start = url(pathOf({ page: 'timeline' }, locale))
  return {
    id: start,
    name: name.text,
    description: localise(tagline, [locale, defaultLocale]).text,
    lang: name.lang,
    start_url: start,
    scope: url('/'),
    display: 'minimal-ui',
    background_color: PALETTE.light.paper,
    theme_color: PALETTE.light.paper,
    icons: ICON_SIZES.map((size) => ({
      src: url(iconPath(size)),
      type: 'image/png',
      sizes: `${size}x${size}`,
      purpose: 'any maskable',
    })),
  }
}
