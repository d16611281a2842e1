import { z } from 'astro/zod'
import { idSchema, langSchema, localisedSchema, textSchema } from '#domain/schema/text.ts'

/** One place of `places.yaml`. */
export const placeSchema = z.strictObject({
  name: localisedSchema.describe('The name, per locale.'),
  aliases: z
    .record(langSchema, z.array(textSchema))
    .default({})
    .describe('Every other spelling and inflected form seen, by language.'),
  within: idSchema
    .nullable()
    .default(null)
    .describe('The larger place that it lies in: the country of a city.'),
})

export type PlaceData = Readonly<z.infer<typeof placeSchema>>
