import type { Publication } from '#artefacts/publication.ts'
import { loadView } from '#views/load-view.ts'

/** What the artefacts of a locale are made from. */
export async function loadPublication(locale: string): Promise<Publication> {
  const view = await loadView(locale)
  const { archive, t } = view
  return { archive, locale, t, url: (path) => view.absolute(view.fileHref(path)) }
}
