import { defineCollection } from 'astro:content'
import { z } from 'astro/zod'
import { articleSchema } from '#domain/schema/article-schema.ts'
import { digestSchema, eventSchema } from '#domain/schema/event-schema.ts'
import { outletSchema } from '#domain/schema/outlet-schema.ts'
import { personSchema } from '#domain/schema/person-schema.ts'
import { placeSchema } from '#domain/schema/place-schema.ts'
import { siteSchema } from '#domain/schema/site-schema.ts'
import { contentCollection } from '#loader/content-collection.ts'
import { contentDir } from '#loader/content-dir.ts'

const loaderFor = contentCollection(contentDir(process.env))

const place = {
  id: z.string(),
  file: z.string(),
  path: z.array(z.union([z.string(), z.number()])),
}

const article = { ...place, data: articleSchema, opening: z.string(), wordCount: z.int() }

const digest = {
  ...place,
  data: digestSchema,
  eventId: z.string(),
  locale: z.string(),
  body: z.string(),
  summary: z.string(),
}

/** What Astro keeps of the content folder; bodies of articles are read when a page shows them. */
export const collections = {
  site: defineCollection({
    loader: loaderFor('site'),
    schema: z.strictObject({ ...place, data: siteSchema }),
  }),
  people: defineCollection({
    loader: loaderFor('people'),
    schema: z.strictObject({ ...place, data: personSchema }),
  }),
  outlets: defineCollection({
    loader: loaderFor('outlets'),
    schema: z.strictObject({ ...place, data: outletSchema }),
  }),
  places: defineCollection({
    loader: loaderFor('places'),
    schema: z.strictObject({ ...place, data: placeSchema }),
  }),
  articles: defineCollection({ loader: loaderFor('articles'), schema: z.strictObject(article) }),
  events: defineCollection({
    loader: loaderFor('events'),
    schema: z.strictObject({ ...place, data: eventSchema }),
  }),
  digests: defineCollection({ loader: loaderFor('digests'), schema: z.strictObject(digest) }),
}
