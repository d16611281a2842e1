import type { Article, Digest } from '#domain/archive.ts'

/** What only those can give who render Markdown. */
export interface FeedTexts {
  /** A digest as safe HTML. */
  readonly digest: (digest: Digest) => string
  /** The whole body of an article as safe HTML; asked for only where the rights allow it. */
  readonly body: (article: Article) => string
}
