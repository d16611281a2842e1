import type { ArchiveSource, SourceEntry } from '#domain/archive-source.ts'
import type { SiteData } from '#domain/schema/site-schema.ts'

/** What one content file, or all of them, add to the archive. */
export interface ContentParts extends Omit<ArchiveSource, 'site'> {
  /** One entry, or none where `site.yaml` is missing or broken. */
  readonly site: readonly SourceEntry<SiteData>[]
  /** The names of the files in `originals/`. */
  readonly originals: readonly string[]
}

export const NO_PARTS: ContentParts = {
  site: [],
  people: [],
  outlets: [],
  places: [],
  articles: [],
  events: [],
  digests: [],
  originals: [],
}

/** Puts the parts of several files together, in their order. */
export function joinParts(parts: readonly ContentParts[]): ContentParts {
  return {
    site: parts.flatMap((part) => part.site),
    people: parts.flatMap((part) => part.people),
    outlets: parts.flatMap((part) => part.outlets),
    places: parts.flatMap((part) => part.places),
    articles: parts.flatMap((part) => part.articles),
    events: parts.flatMap((part) => part.events),
    digests: parts.flatMap((part) => part.digests),
    originals: parts.flatMap((part) => part.originals),
  }
}
