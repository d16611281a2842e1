import { claimFile } from '#artefacts/data/claim-file.ts'
import type { DataPublication } from '#artefacts/data/data-publication.ts'
import type { Column } from '#artefacts/data/table.ts'
import { factsOf, type Fact, type Testimony } from '#domain/evidence/facts-of.ts'

/** What one article says about one fact of one event. */
export interface ClaimRow extends Pick<Testimony, 'article'> {
  readonly eventId: string
  readonly fact: Fact
  readonly claim: ReturnType<typeof claimFile>
}

/** Every claim on every event, in the order of the timeline. */
export function claimRows(publication: DataPublication): readonly ClaimRow[] {
  const { archive } = publication
  return archive.events.flatMap((event) =>
    factsOf(event, archive).flatMap((fact) =>
      fact.testimonies.map((testimony) => ({
        eventId: event.id,
        fact,
        article: testimony.article,
        claim: claimFile(testimony, publication),
      })),
    ),
  )
}

/** The columns of `claims.csv`, one row a claim. */
export const CLAIM_COLUMNS: readonly Column<ClaimRow>[] = [
  text('event', 'The id of the event.', ({ eventId }) => eventId),
  text('fact', 'The id of the fact.', ({ fact }) => fact.id),
  text(
    'agreement',
    'Whether articles agree: agree, compatible, differ, several, single.',
    ({ fact }) => {
      return fact.agreement
    },
  ),
  text('article', 'The id of the article.', ({ article }) => article.id),
  text('lang', 'The language of the article, BCP 47.', ({ article }) => article.lang),
  text('outlet', 'The id of its outlet.', ({ article }) => article.outlet?.id ?? null),
  text('value', 'The typed value of a built-in fact.', ({ claim }) => claim.value),
  text('precision', 'How exact the value is.', ({ claim }) => claim.precision),
  {
    ...text('source', 'The ids of the outlets named as source.', ({ claim }) => {
      return claim.source.join(' ')
    }),
    separator: ' ',
  },
  text('quote', 'The words that prove it, verbatim.', ({ claim }) => claim.quote?.exact ?? null),
  text('prefix', 'Words just before them.', ({ claim }) => claim.quote?.prefix ?? null),
  text('suffix', 'Words just after them.', ({ claim }) => claim.quote?.suffix ?? null),
  { ...text('url', 'The passage.', ({ claim }) => claim.url), datatype: 'anyURI' },
]

function text(name: string, description: string, cell: Column<ClaimRow>['cell']): Column<ClaimRow> {
  return { name, description, datatype: 'string', cell }
}
