import type { ArchiveFile } from '#artefacts/data/archive-file-schema.ts'
import type { DataPublication, Quotation } from '#artefacts/data/data-publication.ts'
import type { Article } from '#domain/archive.ts'
import type { Testimony } from '#domain/evidence/facts-of.ts'
import { isQuotable } from '#domain/shown-text.ts'

type ArticleFile = ArchiveFile['articles'][number]
type ClaimFile = Omit<ArticleFile['claims'][number], 'fact' | 'event'>
type MentionFile = ArticleFile['mentions'][number]

/** A mention with the article it stands in and its place on that article's page. */
interface PlacedMention {
  readonly article: Article
  readonly mention: Article['mentions'][number]
  readonly anchor: string
}

/** What a claim says and where it stands. */
export function claimFile(
  { article, claim, anchor }: Pick<Testimony, 'article' | 'claim' | 'anchor'>,
  { passageUrl }: DataPublication,
): ClaimFile {
  return {
    value: claim.value ?? null,
    precision: claim.precision ?? (claim.fact === 'duration' ? 'exact' : null),
    source: claim.source ?? [],
    quote: selectorOf(article, claim),
    url: passageUrl(article, anchor, claim),
  }
}

/** Which event a passage announces or mentions, and where it stands. */
export function mentionFile(
  { article, mention, anchor }: PlacedMention,
  { passageUrl }: DataPublication,
): MentionFile {
  return {
    event: mention.event,
    as: mention.as,
    quote: selectorOf(article, mention),
    url: passageUrl(article, anchor, mention),
  }
}

function selectorOf(article: Article, quotation: Quotation): ClaimFile['quote'] {
  if (!isQuotable(article)) return null
  const { quote: exact, prefix, suffix } = quotation
  return { type: 'TextQuoteSelector', exact, prefix, suffix }
}
