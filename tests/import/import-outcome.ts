import { z } from 'astro/zod'

const datedSchema = z.looseObject({
  edtf: z.string().nullable(),
  certainty: z.enum(['exact', 'inferred', 'partial', 'unknown']),
})

const contactSchema = z.looseObject({
  present: z.boolean(),
  date: datedSchema.nullish(),
  kind: z.string().nullish(),
  stage: z.string().nullish(),
  participants: z.array(z.string()).default([]),
  durationMinutes: z.number().nullish(),
})

/** As much of what `import --json` says as is scored. */
export const importOutcomeSchema = z.looseObject({
  outcome: z.string(),
  lang: z.string().nullish(),
  encoding: z.string().nullish(),
  title: z.string().nullish(),
  body: z.string().nullish(),
  printed: z.string().nullish(),
  contact: contactSchema.nullish(),
  events: z.array(z.looseObject({ id: z.string(), score: z.number() })).default([]),
  flags: z.array(z.looseObject({ message: z.string() })).default([]),
})

export type ImportOutcome = z.infer<typeof importOutcomeSchema>
