import { z } from 'astro/zod'
import { eventKindSchema } from '#domain/event-id.ts'

const certaintySchema = z.enum(['exact', 'inferred', 'partial', 'unknown'])

const contactLabelSchema = z.strictObject({
  /** EDTF; null where a careful reader of the page alone cannot know it. */
  date: z.string().nullable(),
  /** Other dates that a careful editor could write. */
  dateAlso: z.array(z.string()).default([]),
  /** The best certainty that the text allows. */
  certainty: certaintySchema,
  kind: eventKindSchema,
  kindAlso: z.array(eventKindSchema).default([]),
  stage: z.enum(['held', 'ongoing', 'announced']).optional(),
  participants: z.array(z.string()),
  durationMinutes: z.number().nullable().optional(),
})

/** What a careful editor would make of one fixture; what is left out is not scored. */
export const labelSchema = z.strictObject({
  file: z.string(),
  /** How the bytes are written for the import; fixtures are kept in UTF-8, so that git can show them. */
  encoding: z.string().default('utf-8'),
  /** The name of the encoding that is reported, where it is another. */
  reportedEncoding: z.string().optional(),
  outcome: z.enum(['article', 'not-an-article', 'unsupported-language', 'ask']).default('article'),
  lang: z.string().optional(),
  title: z.string().nullable().optional(),
  /** Furniture of the page: none of it may stand in the body. */
  absent: z.array(z.string()).default([]),
  /** Words of the article: all of it has to stand in the body. */
  survive: z.array(z.string()).default([]),
  /** Words that a flag has to name. */
  flaggedWords: z.array(z.string()).default([]),
  printed: z.string().nullable().optional(),
  contact: z.union([z.literal('none'), contactLabelSchema]).optional(),
  /** The event, by the id of the archive or an own name: articles that share it belong together. */
  cluster: z.string().optional(),
})

export type Label = z.infer<typeof labelSchema>
export type ContactLabel = z.infer<typeof contactLabelSchema>
export type Certainty = z.infer<typeof certaintySchema>
