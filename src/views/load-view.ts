import { loadArchive } from '#load-archive'
import { loadLocale } from '#i18n/load-locale.ts'
import { createView, type View } from '#views/view.ts'

/** The view of a locale on the site's archive. */
export async function loadView(locale: string): Promise<View> {
  const [archive, t] = await Promise.all([loadArchive(), loadLocale(locale)])
  const address = { site: import.meta.env.SITE, base: import.meta.env.BASE_URL }
  return createView({ archive, locale, t, address })
}
