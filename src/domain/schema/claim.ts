import { z } from 'astro/zod'
import { eventIdSchema } from '#domain/event-id.ts'
import { idSchema, textSchema } from '#domain/schema/text.ts'

const quoteFields = {
  quote: textSchema.describe('The words of the article that prove it, verbatim.'),
  prefix: textSchema
    .optional()
    .describe('Words just before the quotation, where it occurs more than once.'),
  suffix: textSchema
    .optional()
    .describe('Words just after the quotation, where it occurs more than once.'),
}

/** How exact a typed value is. */
export const precisionSchema = z.enum(['exact', 'about', 'at-least', 'at-most'])

/** What one article says about one fact of one event, with its proof. */
export const claimSchema = z.strictObject({
  fact: idSchema.describe('The fact: a built-in one, or one that the event labels.'),
  event: eventIdSchema.optional().describe('The event, where it is not the one reported.'),
  value: textSchema
    .optional()
    .describe('The typed value of a built-in fact; statements have none.'),
  precision: precisionSchema.optional().describe('How exact the value is; exact unless said.'),
  source: z
    .array(idSchema)
    .optional()
    .describe('Whom the article names as the source: outlet ids.'),
  ...quoteFields,
})

/** A passage in which an article announces or mentions an event that it does not report. */
export const mentionSchema = z.strictObject({
  event: eventIdSchema.describe('The event that is announced or mentioned.'),
  as: z.enum(['announces', 'mentions']).describe('What the article does for that event.'),
  ...quoteFields,
})

export type Claim = Readonly<z.infer<typeof claimSchema>>
export type Mention = Readonly<z.infer<typeof mentionSchema>>
