import { z } from 'astro/zod'
import {
  claimFileSchema,
  datedSchema,
  mentionFileSchema,
  textsSchema,
  urlsSchema,
} from '#artefacts/data/shared-schema.ts'
import type { Frozen } from '#artefacts/data/frozen.ts'
import { eventIdSchema, eventKindSchema } from '#domain/event-id.ts'
import { AGREEMENTS } from '#domain/evidence/agreement.ts'
import { articleSchema } from '#domain/schema/article-schema.ts'
import { correctionSchema } from '#domain/schema/correction.ts'
import { daySchema, localDateTimeSchema } from '#domain/schema/dates.ts'
import { statusSchema } from '#domain/schema/event-schema.ts'
import { outletSchema } from '#domain/schema/outlet-schema.ts'
import { personSchema } from '#domain/schema/person-schema.ts'
import { placeSchema } from '#domain/schema/place-schema.ts'
import { siteSchema } from '#domain/schema/site-schema.ts'
import { idSchema, langSchema } from '#domain/schema/text.ts'

const siteFileSchema = z.strictObject(siteSchema.shape).extend({ urls: urlsSchema })

const personFileSchema = personSchema.extend({ id: idSchema, urls: urlsSchema })

const outletFileSchema = outletSchema.extend({
  id: idSchema,
  url: z.url().nullable().describe('Its own home page; null where not recorded.'),
  urls: urlsSchema,
})

const placeFileSchema = placeSchema.extend({ id: idSchema })

const articleFileSchema = z.strictObject({
  id: z.string().describe('<lang>/<slug>.'),
  lang: langSchema,
  url: z.url().describe('The article’s page on this site.'),
  sourceUrl: z.url().nullable().describe('The page it was published on; null where unknown.'),
  annotations: z.url().describe('Its proof passages as W3C Web Annotations.'),
  ninjs: z.url().describe('The article as an IPTC ninjs item.'),
  title: z.string().nullable().describe('The headline as published.'),
  opening: z
    .string()
    .nullable()
    .describe('The first paragraph; null where only a link is allowed.'),
  wordCount: z.int().nonnegative().describe('Words of the whole body.'),
  byline: z.array(z.string()),
  outlet: idSchema.nullable(),
  origin: z.array(idSchema).describe('Outlets whose copy it carries.'),
  cites: z.array(idSchema).describe('Outlets it quotes as sources.'),
  printed: localDateTimeSchema.nullable(),
  published: datedSchema.nullable(),
  dateNote: textsSchema.nullable(),
  rights: articleSchema.shape.rights,
  event: eventIdSchema.nullable().describe('The event it reports.'),
  claims: z.array(claimFileSchema),
  mentions: z.array(mentionFileSchema),
  corrections: z.array(correctionSchema),
})

const factFileSchema = z.strictObject({
  id: idSchema,
  label: textsSchema.nullable().describe('The editors’ label; null for built-in facts.'),
  agreement: z
    .enum(AGREEMENTS)
    .describe('Values are compared; a statement in more than one article is only `several`.'),
  claims: z.array(
    claimFileSchema.omit({ fact: true, event: true }).extend({ article: z.string() }),
  ),
})

const eventFileSchema = z.strictObject({
  id: eventIdSchema,
  urls: urlsSchema,
  title: textsSchema,
  date: datedSchema,
  dateBasis: textsSchema.nullable(),
  kind: eventKindSchema,
  participants: z.array(idSchema),
  isContact: z.boolean().describe('Whether all subject persons of the site take part.'),
  place: idSchema.nullable(),
  status: z.strictObject({
    value: statusSchema,
    iptc: z.string().nullable().describe('IPTC NewsCodes, Event Occurrence Status.'),
    icalendar: z.enum(['CONFIRMED', 'TENTATIVE', 'CANCELLED']).nullable(),
  }),
  level: z.enum(['reported', 'announced', 'mentioned']),
  partOf: eventIdSchema.nullable(),
  digest: z
    .record(
      langSchema,
      z.strictObject({ title: z.string(), summary: z.string(), markdown: z.string() }),
    )
    .describe('The editors’ own words, per locale; Markdown.'),
  facts: z.array(factFileSchema),
  relations: z.array(
    z.strictObject({
      article: z.string(),
      relation: z.enum(['reports', 'announces', 'mentions']),
    }),
  ),
  redirects: z
    .array(eventIdSchema)
    .describe('Former ids, those of events merged into it included.'),
  corrections: z.array(correctionSchema),
})

/** What `archive.json` holds. */
export const archiveFileSchema = z.strictObject({
  $schema: z.url(),
  asOf: daySchema.nullable().describe('The first day that the newest date of an article may mean.'),
  site: siteFileSchema,
  people: z.array(personFileSchema),
  outlets: z.array(outletFileSchema),
  places: z.array(placeFileSchema),
  articles: z.array(articleFileSchema),
  events: z.array(eventFileSchema),
})

export type ArchiveFile = Frozen<z.infer<typeof archiveFileSchema>>
