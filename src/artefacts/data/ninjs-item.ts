import { z } from 'astro/zod'
import type { DataPublication } from '#artefacts/data/data-publication.ts'
import type { Frozen } from '#artefacts/data/frozen.ts'
import type { Article, NewsEvent, Outlet, Relation } from '#domain/archive.ts'
import { localise } from '#domain/localise.ts'
import { articlePath } from '#domain/route.ts'
import { langSchema } from '#domain/schema/text.ts'
import { shownText } from '#domain/shown-text.ts'

const NINJS = 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#'

const text = z.strictObject({ role: z.string(), value: z.string() })
const related = z.strictObject({ name: z.string(), rel: z.string(), uri: z.url() })

/** The part of ninjs 3.1 that an article needs: every item is also valid by the IPTC’s own schema. */
export const ninjsItemSchema = z.strictObject({
  uri: z.url().describe('The article’s page on this site.'),
  standard: z.strictObject({
    name: z.literal('ninjs'),
    version: z.literal('3.1'),
    schema: z.literal(NINJS),
  }),
  type: z.literal('text'),
  representationType: z.literal('partial').describe('The opening at most, never the whole body.'),
  language: langSchema,
  by: z.string().optional().describe('The authors, as printed.'),
  headlines: z.array(text),
  descriptions: z.array(text).describe('`published`: the date of publication, EDTF.'),
  bodies: z.array(text.extend({ contentType: z.literal('text/plain') })),
  people: z.array(related).describe('Those who take part in the event it reports.'),
  organisations: z.array(related).describe('`publisher`: who published it.'),
  infoSources: z
    .array(z.strictObject({ name: z.string(), role: z.string(), uri: z.url() }))
    .describe('`origin`: whose copy it carries; `cited`: whom it quotes.'),
  events: z.array(related.extend({ id: z.string() })).describe('What it does for which event.'),
  renditions: z.array(z.strictObject({ name: z.literal('source'), href: z.url() })),
  altIds: z.array(text),
})

type NinjsItem = Frozen<z.infer<typeof ninjsItemSchema>>

/** An article as an item of IPTC ninjs 3.1, without its body. */
export function ninjsItem(article: Article, publication: DataPublication): NinjsItem {
  const events = relatedEvents(article, publication)
  return {
    uri: publication.url(articlePath(article)),
    standard: { name: 'ninjs', version: '3.1', schema: NINJS },
    type: 'text',
    representationType: 'partial',
    language: article.lang,
    ...(article.byline.length > 0 ? { by: article.byline.join(', ') } : {}),
    ...textsOf(article),
    people: peopleIn(article, publication),
    organisations: article.outlet
      ? [{ ...named(article.outlet, article, publication), rel: 'publisher' }]
      : [],
    infoSources: [
      ...article.origin.map((it) => ({ ...named(it, article, publication), role: 'origin' })),
      ...article.cites.map((it) => ({ ...named(it, article, publication), role: 'cited' })),
    ],
    events: events.map(({ event, relation }) => ({
      id: event.id,
      name: titleFor(event, article, publication),
      rel: relation,
      uri: pageFor({ page: 'event', id: event.id }, article, publication),
    })),
    renditions: article.url === null ? [] : [{ name: 'source', href: article.url }],
    altIds: [{ role: 'archive', value: article.id }],
  }
}

/** The instants of ninjs need a time of day and a zone, which are not known: dates stay EDTF. */
function textsOf(article: Article) {
  const { title, published } = article
  const { opening } = shownText(article)
  return {
    headlines: title === null ? [] : [{ role: 'main', value: title }],
    descriptions: published === null ? [] : [{ role: 'published', value: published }],
    bodies:
      opening === null
        ? []
        : [{ role: 'opening', contentType: 'text/plain' as const, value: opening }],
  }
}

function peopleIn(article: Article, publication: DataPublication): NinjsItem['people'] {
  const reported = publication.archive.events.find(({ id }) => id === article.eventId)
  return (reported?.participants ?? []).map(({ id, name }) => ({
    name: localise(name, order(article, publication)).text,
    rel: 'about',
    uri: pageFor({ page: 'person', id }, article, publication),
  }))
}

function named({ id, name }: Outlet, article: Article, publication: DataPublication) {
  return {
    name: localise(name, order(article, publication)).text,
    uri: pageFor({ page: 'outlet', id }, article, publication),
  }
}

function relatedEvents(
  article: Article,
  { archive }: DataPublication,
): readonly { readonly event: NewsEvent; readonly relation: Relation }[] {
  return archive.events.flatMap((event) =>
    event.relations
      .filter((one) => one.article.id === article.id)
      .map(({ relation }) => ({ event, relation })),
  )
}

function titleFor(event: NewsEvent, article: Article, publication: DataPublication): string {
  return localise(publication.titles(event), order(article, publication)).text
}

function pageFor(
  route: Parameters<DataPublication['urls']>[0],
  article: Article,
  publication: DataPublication,
): string {
  return localise(publication.urls(route), order(article, publication)).text
}

function order({ lang }: Article, { archive }: DataPublication): readonly [string, string] {
  return [lang, archive.site.defaultLocale]
}
