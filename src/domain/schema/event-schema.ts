import { z } from 'astro/zod'
import { eventIdSchema, eventKindSchema } from '#domain/event-id.ts'
import { correctionSchema } from '#domain/schema/correction.ts'
import { edtfSchema } from '#domain/schema/dates.ts'
import { idSchema, localisedSchema, textSchema } from '#domain/schema/text.ts'

/** Whether an event took place; kept apart from what each article does for it. */
export const statusSchema = z.enum(['held', 'announced', 'cancelled', 'unknown'])

/** `events/<id>/event.yaml`: what the editors know beyond the event's id. */
export const eventSchema = z.strictObject({
  date: edtfSchema.optional().describe('The date, where it says more than the id.'),
  kind: eventKindSchema.optional().describe('The kind, where it differs from the id.'),
  participants: z
    .array(idSchema)
    .min(1)
    .optional()
    .describe('People who took part; the site’s subject persons unless said.'),
  place: idSchema.optional().describe('Where it took place: an id of places.yaml.'),
  status: statusSchema.optional().describe('Derived from the articles unless said.'),
  dateBasis: localisedSchema.optional().describe('What the date rests on, per locale.'),
  partOf: eventIdSchema.optional().describe('The longer visit that it is a part of.'),
  facts: z
    .record(idSchema, z.strictObject({ label: localisedSchema }))
    .default({})
    .describe('Facts beyond the built-in ones, with a label per locale.'),
  redirects: z
    .array(eventIdSchema)
    .default([])
    .describe('Former ids that lead here, oldest first.'),
  merged: z
    .array(eventIdSchema)
    .default([])
    .describe('Ids of events that were merged into this one and lead here.'),
  corrections: z.array(correctionSchema).default([]).describe('Dated corrections.'),
})

/** The front matter of `events/<id>/<locale>.md`; its body is the digest. */
export const digestSchema = z.strictObject({
  title: textSchema.describe('The event’s title in this locale.'),
})

export type EventData = Readonly<z.infer<typeof eventSchema>>
export type DigestData = Readonly<z.infer<typeof digestSchema>>
export type Status = z.infer<typeof statusSchema>
