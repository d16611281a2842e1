import { loadArchive } from '#load-archive'
import { loadLocale } from '#i18n/load-locale.ts'
import { createView, type View } from '#views/view.ts'

const views = new Map<string, Promise<View>>()

/** The view of a locale on the site's archive; made once in a build, anew while developing. */
export function loadView(locale: string): Promise<View> {
  if (import.meta.env.DEV) return makeView(locale)
  const made = views.get(locale) ?? makeView(locale)
  views.set(locale, made)
  return made
}

async function makeView(locale: string): Promise<View> {
  const [archive, t] = await Promise.all([loadArchive(), loadLocale(locale)])
  const address = { site: import.meta.env.SITE, base: import.meta.env.BASE_URL }
  return createView({ archive, locale, t, address })
}
