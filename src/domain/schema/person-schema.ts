import { z } from 'astro/zod'
import { edtfBounds } from '#domain/edtf/edtf-bounds.ts'
import { edtfSchema } from '#domain/schema/dates.ts'
import { langSchema, localisedSchema, textSchema } from '#domain/schema/text.ts'

/** An office that a person held, with its dates. */
export const roleSchema = z
  .strictObject({
    title: localisedSchema.describe('The office, per locale.'),
    from: edtfSchema.nullable().describe('Since when; null where not recorded.'),
    until: edtfSchema.nullable().describe('Until when; null where it lasts or is not recorded.'),
  })
  .superRefine(({ from, until }, context) => {
    if (from === null || until === null || !endsBefore(until, from)) return
    const message = `write a date no earlier than “from”, which is “${from}”`
    context.addIssue({ code: 'custom', path: ['until'], input: until, message })
  })

function endsBefore(date: string, start: string): boolean {
  const [{ latest }, { earliest }] = [edtfBounds(date), edtfBounds(start)]
  return latest !== null && earliest !== null && latest < earliest
}

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
    .describe('The country in two capital letters, such as BG; null where not recorded.'),
})

export type PersonData = Readonly<z.infer<typeof personSchema>>
