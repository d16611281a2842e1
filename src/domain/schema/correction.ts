import { z } from 'astro/zod'
import { daySchema } from '#domain/schema/dates.ts'
import { localisedSchema, textSchema } from '#domain/schema/text.ts'

/** A dated correction of what the digest published. */
export const correctionSchema = z.strictObject({
  date: daySchema.describe('The day of the correction.'),
  before: textSchema.describe('What was published before.'),
  after: textSchema.describe('What is published now.'),
  why: localisedSchema.describe('The reason, per locale.'),
})

export type Correction = Readonly<z.infer<typeof correctionSchema>>
