import { z } from 'astro/zod'
import { langSchema, localisedSchema, webAddressSchema } from '#domain/schema/text.ts'

/** One entry of `outlets.yaml`: who publishes, or is quoted as a source. */
export const outletSchema = z.strictObject({
  name: localisedSchema.describe('The name, per locale.'),
  kind: z.enum(['outlet', 'agency', 'broadcaster', 'government']).describe('What it is.'),
  language: langSchema.nullable().describe('The language it mainly publishes in.'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, { error: 'write the two-letter country code, as in “BG”' })
    .nullable()
    .describe('The country in two capital letters, such as BG; null where not recorded.'),
  url: webAddressSchema.nullable().describe('Its home page; null where not recorded.'),
})

export type OutletData = Readonly<z.infer<typeof outletSchema>>
