import { z } from 'astro/zod'
import type { DataPublication } from '#artefacts/data/data-publication.ts'
import type { Frozen } from '#artefacts/data/frozen.ts'
import { textsSchema, urlsSchema } from '#artefacts/data/shared-schema.ts'
import type { Article } from '#domain/archive.ts'
import { correctionsOf, type DatedCorrection } from '#domain/corrections.ts'
import { compareEdtf } from '#domain/edtf/compare-edtf.ts'
import { correctionSchema } from '#domain/schema/correction.ts'
import { daySchema, edtfSchema } from '#domain/schema/dates.ts'
import { langSchema } from '#domain/schema/text.ts'
import { articlePath, dataPath } from '#domain/route.ts'

const articleChangeSchema = z.strictObject({
  type: z.literal('article'),
  date: edtfSchema.nullable().describe('When it was published, EDTF; null where unknown.'),
  id: z.string().describe('The article’s id.'),
  lang: langSchema,
  title: z.string().nullable(),
  url: z.url(),
})

const correctionChangeSchema = correctionSchema.omit({ date: true }).extend({
  type: z.literal('correction'),
  date: daySchema,
  of: z.enum(['article', 'event']),
  id: z.string().describe('The id of the corrected article or event.'),
  why: textsSchema,
  urls: urlsSchema,
})

/** What `changes.json` holds. */
export const changesFileSchema = z.strictObject({
  $schema: z.url(),
  asOf: daySchema.nullable(),
  changes: z
    .array(z.discriminatedUnion('type', [articleChangeSchema, correctionChangeSchema]))
    .describe('Newest first; articles whose date is not known come last.'),
})

type ChangesFile = Frozen<z.infer<typeof changesFileSchema>>
type Change = ChangesFile['changes'][number]

/** What came into the archive and what was corrected, newest first. */
export function changesFile(publication: DataPublication): ChangesFile {
  const { archive, url } = publication
  const changes = [
    ...correctionsOf(archive).map((correction) => correctionChange(correction, publication)),
    ...archive.articles.map((article) => articleChange(article, publication)),
  ]
  return {
    $schema: url(dataPath('schema/changes.json')),
    asOf: archive.asOf,
    changes: changes.toSorted((a, b) => compareDates(b.date, a.date)),
  }
}

function articleChange(article: Article, { url }: DataPublication): Change {
  const { id, lang, title, published } = article
  return { type: 'article', date: published, id, lang, title, url: url(articlePath(article)) }
}

function correctionChange(dated: DatedCorrection, { url, urls }: DataPublication): Change {
  const { date, ...correction } = dated.correction
  if (dated.on === 'event') {
    const { id } = dated.event
    const pages = urls({ page: 'event', id })
    return { type: 'correction', date, of: 'event', id, ...correction, urls: pages }
  }
  const { id, lang } = dated.article
  const pages = { [lang]: url(articlePath(dated.article)) }
  return { type: 'correction', date, of: 'article', id, ...correction, urls: pages }
}

/** An unknown date sorts before every known one. */
function compareDates(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null)
  return compareEdtf(a, b)
}
