import { z } from 'astro/zod'
import { edtfSchema } from '#domain/schema/dates.ts'
import { langSchema, localisedSchema, textSchema } from '#domain/schema/text.ts'

/** An office that a person held, with its dates. */
export const roleSchema = z.strictObject({
  title: localisedSchema.describe('The office, per locale.'),
  from: edtfSchema.nullable().describe('Since when; null where not recorded.'),
  until: edtfSchema.nullable().describe('Until when; null where it lasts or is not recorded.'),
})

/** One person of `people.yaml`. */
export const personSchema = z.strictObject({
  name: localisedSchema.describe('The name, per locale.'),
  aliases: z
    .record(langSchema, z.array(textSchema))
    .default({})
    .describe('Every other spelling and inflected form seen, by language.'),
  roles: z.array(roleSchema).default([]).describe('Offices held, with their dates.'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, { error: 'write the two-letter country code, as in “CN”' })
    .nullable()
    .describe('ISO 3166-1 alpha-2 code.'),
})

export type PersonData = Readonly<z.infer<typeof personSchema>>
