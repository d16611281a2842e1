/** A link of an entry to what belongs to it. */
export interface RelatedLink {
  readonly url: string
  readonly title: string
  /** The language of the title, which may be in our words; BCP 47. */
  readonly titleLang: string
  /** The language of what it leads to; BCP 47. */
  readonly lang: string
}

/** What an entry is about: an id that stays, and the same in words. */
export interface FeedCategory {
  readonly term: string
  readonly label: string
}

/** One entry, before it is written in a format. */
export interface FeedEntry {
  /** A `tag:` URI that never changes. */
  readonly id: string
  readonly url: string
  readonly title: string
  /** The language of the title, and of the text where that says no other; BCP 47. */
  readonly lang: string
  /** The language of its page; BCP 47. */
  readonly pageLang: string
  /** `YYYY-MM-DD`; null where the day is not known. */
  readonly published: string | null
  /** `YYYY-MM-DD`. */
  readonly updated: string
  /** Plain text. */
  readonly summary: string
  readonly html: string
  /** Empty where the feed's own author wrote it. */
  readonly authors: readonly string[]
  /** What it is about. */
  readonly categories: readonly FeedCategory[]
  readonly related: readonly RelatedLink[]
  /** The address at which the text first appeared. */
  readonly via: string | null
}

/** A feed, before it is written in a format. */
export interface Feed {
  /** A `tag:` URI that never changes. */
  readonly id: string
  readonly title: string
  readonly description: string
  /** The language of the title; BCP 47. */
  readonly lang: string
  /** The language of the entries; BCP 47. */
  readonly contentLang: string
  readonly author: string
  /** The page that shows the same. */
  readonly homeUrl: string
  /** The address of the feed itself. */
  readonly selfUrl: string
  /** `YYYY-MM-DD`. */
  readonly updated: string
  /** Latest change first. */
  readonly entries: readonly FeedEntry[]
}
