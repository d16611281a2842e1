import { z } from 'astro/zod'
import { eventKindSchema } from '#domain/event-id.ts'

const certaintySchema = z
  .enum(['exact', 'inferred', 'partial', 'unknown'])
  .describe('How sure it is: said in so many words, worked out, known in part, not known.')

const datedSchema = z.strictObject({
  edtf: z.string().nullable().describe('The date in EDTF; null where it is unknown.'),
  basis: z.string().describe('The words that it rests on, and the rule that read them.'),
  certainty: certaintySchema,
})

const contactSchema = z.strictObject({
  present: z.boolean().describe('Whether the text reports an event first and foremost.'),
  date: datedSchema.describe('The day of the event, not of the article.'),
  kind: eventKindSchema.nullable(),
  stage: z.enum(['held', 'ongoing', 'announced']).nullable(),
  participants: z.array(z.string()).describe('Ids of people.yaml.'),
  durationMinutes: z.number().nullable(),
})

const eventSchema = z.strictObject({
  id: z
    .string()
    .describe(
      'An event of the archive, or the id that a new one would have; “undated-…” where no date is known.',
    ),
  score: z.number().min(0).max(1),
  reasons: z.array(z.string()).describe('In words.'),
})

const removedSchema = z.strictObject({
  line: z.int().positive().describe('The line of the page, counted from 1.'),
  text: z.string().describe('The line, or the part of it that was taken out.'),
  rule: z.string().describe('The rule that took it out.'),
})

const flagSchema = z.strictObject({
  rule: z.string(),
  line: z.int().positive().nullable().describe('Null where it concerns the whole page.'),
  message: z.string(),
})

/** What `npm run import -- --json` says about one file. */
export const importResultSchema = z
  .strictObject({
    outcome: z.enum(['article', 'not-an-article', 'unsupported-language', 'ask']),
    lang: z.string().nullable().describe('BCP 47; null where it cannot be told.'),
    encoding: z.string().nullable().describe('As the WHATWG names it; null where it is no text.'),
    title: z.string().nullable(),
    body: z
      .string()
      .nullable()
      .describe(
        'Markdown, with the standfirst as its first paragraph; null where there is no article.',
      ),
    printed: z
      .string()
      .nullable()
      .describe('The date that the page shows: a day, or a day and an hour.'),
    published: datedSchema,
    contact: contactSchema.describe('The event that the text reports first and foremost.'),
    events: z.array(eventSchema).describe('The events that it may be, best first.'),
    removed: z.array(removedSchema).describe('Every line that is not in the body.'),
    flags: z.array(flagSchema).describe('What an editor should look at.'),
  })
  .describe('One imported page: one object a line and a file.')

export type ImportResult = Readonly<z.infer<typeof importResultSchema>>

/** The JSON Schema of the results, as the site publishes it. */
export function importResultJsonSchema(): string {
  return JSON.stringify(
    { title: 'What an import found in one page', ...z.toJSONSchema(importResultSchema) },
    null,
    2,
  )
}
