import type { Publication } from '#artefacts/publication.ts'
import type { View } from '#views/view.ts'

/** What artefacts are made from, for pages that name them. */
export function publicationOf(view: View): Publication {
  const { archive, locale, plainT: t } = view
  return { archive, locale, t, url: (path) => view.absolute(view.fileHref(path)) }
}
