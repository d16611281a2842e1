import type { Publication } from '#artefacts/publication.ts'
import { loadView } from '#views/load-view.ts'
import { publicationOf } from '#views/publication-of.ts'

/** What the artefacts of a locale are made from. */
export async function loadPublication(locale: string): Promise<Publication> {
  return publicationOf(await loadView(locale))
}
