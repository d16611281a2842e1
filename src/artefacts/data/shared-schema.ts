import { z } from 'astro/zod'
import { precisionSchema } from '#domain/schema/claim.ts'
import { daySchema, edtfSchema } from '#domain/schema/dates.ts'
import { eventIdSchema } from '#domain/event-id.ts'
import { idSchema, langSchema } from '#domain/schema/text.ts'

/** One text per locale. */
export const textsSchema = z.record(langSchema, z.string()).describe('One text per locale.')

/** The page of something in every locale of the site. */
export const urlsSchema = z.record(langSchema, z.url()).describe('The page in every locale.')

/** A date with the days it may mean. */
export const datedSchema = z
  .strictObject({
    edtf: edtfSchema,
    earliest: daySchema.nullable().describe('The first day it may mean; null where open.'),
    latest: daySchema.nullable().describe('The last day it may mean; null where open.'),
  })
  .describe('An EDTF date and its bounds, both inclusive.')

/** A quotation as the W3C Web Annotation Data Model selects it. */
export const selectorSchema = z
  .strictObject({
    type: z.literal('TextQuoteSelector'),
    exact: z.string().describe('The quoted words, verbatim.'),
    prefix: z.string().optional().describe('Words before, where the quotation is not unique.'),
    suffix: z.string().optional().describe('Words after, where the quotation is not unique.'),
  })
  .describe('A TextQuoteSelector of the W3C Web Annotation Data Model.')

const passage = {
  quote: selectorSchema.nullable().describe('Null where the rights allow only a link.'),
  url: z.url().describe('The passage on the article’s page, or that page.'),
}

/** What one article says about one fact, with its proof. */
export const claimFileSchema = z.strictObject({
  fact: idSchema,
  event: eventIdSchema.nullable(),
  value: z.string().nullable().describe('The typed value of a built-in fact, as text.'),
  precision: precisionSchema.nullable().describe('Null where the fact takes none.'),
  source: z.array(idSchema).describe('Outlets that the article names as its source.'),
  ...passage,
})

/** A passage in which an article announces or mentions an event. */
export const mentionFileSchema = z.strictObject({
  event: eventIdSchema,
  as: z.enum(['announces', 'mentions']),
  ...passage,
})
