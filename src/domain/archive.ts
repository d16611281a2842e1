import type { EventKind } from '#domain/event-id.ts'
import type { ArticleData } from '#domain/schema/article-schema.ts'
import type { Correction } from '#domain/schema/correction.ts'
import type { EventData, Status } from '#domain/schema/event-schema.ts'
import type { OutletData } from '#domain/schema/outlet-schema.ts'
import type { PersonData } from '#domain/schema/person-schema.ts'
import type { PlaceData } from '#domain/schema/place-schema.ts'
import type { SiteData } from '#domain/schema/site-schema.ts'

/** One text per locale. */
export type Localised = Readonly<Record<string, string>>

export interface Person extends PersonData {
  readonly id: string
}

export interface Outlet extends OutletData {
  readonly id: string
}

export interface Place extends PlaceData {
  readonly id: string
}

/** One text, by one outlet, in one language, with its references resolved. */
export interface Article extends Omit<ArticleData, 'outlet' | 'origin' | 'cites' | 'event'> {
  /** `<lang>/<slug>`, unique in the archive. */
  readonly id: string
  readonly slug: string
  /** POSIX path inside the content folder. */
  readonly file: string
  readonly outlet: Outlet | null
  readonly origin: readonly Outlet[]
  readonly cites: readonly Outlet[]
  /** The event it reports. */
  readonly eventId: string | null
  /** The first paragraph of the body, as plain text. */
  readonly opening: string
  readonly wordCount: number
}

/** What an article does for an event. */
export type Relation = 'reports' | 'announces' | 'mentions'

/** The strongest thing that any article does for an event. */
export type EventLevel = 'reported' | 'announced' | 'mentioned'

/** One article's relation to one event. */
export interface EventRelation {
  readonly relation: Relation
  readonly article: Article
}

/** The editors' own words on an event in one locale. */
export interface Digest {
  readonly locale: string
  readonly title: string
  /** Markdown; empty where the editors wrote a title only. */
  readonly body: string
  /** The first paragraph, as plain text. */
  readonly summary: string
}

/** One thing that happened, was announced, or is only mentioned. */
export interface NewsEvent {
  readonly id: string
  /** EDTF. */
  readonly date: string
  readonly kind: EventKind
  readonly participants: readonly Person[]
  /** Whether all of the site's subject persons take part; other events are related ones. */
  readonly isContact: boolean
  readonly place: Place | null
  readonly status: Status
  readonly level: EventLevel
  readonly dateBasis: Localised | null
  readonly partOf: string | null
  readonly facts: EventData['facts']
  /** The ids that it had before, oldest first. */
  readonly redirects: readonly string[]
  /** The ids of events that turned out to be the same. */
  readonly merged: readonly string[]
  readonly corrections: readonly Correction[]
  /** By locale. */
  readonly digests: Readonly<Record<string, Digest>>
  /** Reports first, then announcements, then mentions; each by date and id of the article. */
  readonly relations: readonly EventRelation[]
}

/** The resolved, immutable whole of a content folder. */
export interface Archive {
  readonly site: SiteData
  /** The first day that the newest date of publication may mean, as no later one is certain; `YYYY-MM-DD`. */
  readonly asOf: string | null
  readonly people: readonly Person[]
  readonly outlets: readonly Outlet[]
  readonly places: readonly Place[]
  /** By id. */
  readonly articles: readonly Article[]
  /** Oldest first, in the timeline's total order. */
  readonly events: readonly NewsEvent[]
}
