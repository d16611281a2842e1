import type { Archive } from '#domain/archive.ts'
import { readingPairs } from '#domain/side-by-side/reading-pairs.ts'

/** The paths of every pair of articles that can be read side by side, in every locale. */
export function sideBySidePaths(archive: Pick<Archive, 'site' | 'events' | 'places'>) {
  const pages = archive.events.flatMap((event) =>
    readingPairs(event, archive).map((pair) => ({ event, pair })),
  )
  return archive.site.locales.flatMap((locale) =>
    pages.map(({ event, pair }) => ({
      params: { locale, id: event.id, texts: pair.texts },
      props: { event, pair },
    })),
  )
}
