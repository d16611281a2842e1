import type { ArticleData } from '#domain/schema/article-schema.ts'
import type { DigestData, EventData } from '#domain/schema/event-schema.ts'
import type { OutletData } from '#domain/schema/outlet-schema.ts'
import type { PersonData } from '#domain/schema/person-schema.ts'
import type { PlaceData } from '#domain/schema/place-schema.ts'
import type { SiteData } from '#domain/schema/site-schema.ts'
import type { DataPath } from '#domain/message.ts'

/** One parsed piece of a content folder, with the place it came from. */
export interface SourceEntry<Data> {
  readonly id: string
  /** POSIX path inside the content folder. */
  readonly file: string
  /** Where the data stands in the file: empty, or the key of `people.yaml` and the like. */
  readonly path: DataPath
  readonly data: Data
}

/** An article's front matter with what the archive keeps of its body. */
export interface ArticleEntry extends SourceEntry<ArticleData> {
  /** The first paragraph of the body, as plain text. */
  readonly opening: string
  readonly wordCount: number
}

/** One locale's digest of one event. Its id is `<event id>/<locale>`. */
export interface DigestEntry extends SourceEntry<DigestData> {
  readonly eventId: string
  readonly locale: string
  /** Markdown. */
  readonly body: string
  /** The first paragraph, as plain text. */
  readonly summary: string
}

/** Everything that a content folder says, parsed but not yet resolved. */
export interface ArchiveSource {
  readonly site: SourceEntry<SiteData>
  readonly people: readonly SourceEntry<PersonData>[]
  readonly outlets: readonly SourceEntry<OutletData>[]
  readonly places: readonly SourceEntry<PlaceData>[]
  readonly articles: readonly ArticleEntry[]
  readonly events: readonly SourceEntry<EventData>[]
  readonly digests: readonly DigestEntry[]
}
