import { z } from 'astro/zod'
import { eventIdSchema } from '#domain/event-id.ts'
import { claimSchema, mentionSchema } from '#domain/schema/claim.ts'
import { correctionSchema } from '#domain/schema/correction.ts'
import { edtfSchema, localDateTimeSchema } from '#domain/schema/dates.ts'
import {
  fileNameSchema,
  idSchema,
  langSchema,
  localisedSchema,
  textSchema,
  webAddressSchema,
} from '#domain/schema/text.ts'

/** Why a line of the original is not in the article's body. */
export const removalReasonSchema = z.enum([
  'title',
  'standfirst',
  'byline',
  'printed-date',
  'repeated-title',
  'picture-credit',
  'share-block',
  'comment-block',
  'related-stories',
  'sidebar',
  'capture-metadata',
  'page-furniture',
  'stray-text',
])

/** One line, or the part of a line, that stands in the original and not in the body. */
export const removalSchema = z.strictObject({
  line: z.int().positive().describe('The line of the original, counted from 1.'),
  to: z
    .int()
    .positive()
    .optional()
    .describe('The last line of a run that starts at `line`, where all of it was left out.'),
  text: textSchema
    .optional()
    .describe('The part that was left out, where the rest of the line stayed.'),
  reason: removalReasonSchema.describe('Where it went, or why it is no part of the article.'),
})

/** The raw capture an article was made from. */
export const originalSchema = z.strictObject({
  file: fileNameSchema.describe('The file in originals/.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, {
      error: ({ input }) =>
        /^[0-9a-f]{64}$/i.test(String(input))
          ? `write it in small letters: “${String(input).toLowerCase()}”`
          : 'write the 64 hexadecimal digits of the SHA-256',
    })
    .describe('The SHA-256 of its bytes, so that a changed capture is noticed.'),
  encoding: z
    .string()
    .refine(isEncoding, { error: 'write the name of an encoding, as in “windows-1251”' })
    .optional()
    .describe('The encoding of its bytes, where it is not UTF-8; as the WHATWG names it.'),
  format: z
    .enum(['text', 'html'])
    .optional()
    .describe('What it is, where it is not plain text. Lines of HTML are those that are shown.'),
  captured: edtfSchema
    .nullable()
    .default(null)
    .describe('When the page was captured, as far as the capture shows; null where unknown.'),
  removed: z
    .array(removalSchema)
    .default([])
    .describe('Every line of the capture that is not in the body.'),
})

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== ''
  } catch {
    return false
  }
}

/** The front matter of an article: one text, by one outlet, in one language. */
export const articleSchema = z.strictObject({
  title: textSchema.nullable().describe('The headline as published; null where there is none.'),
  standfirst: textSchema
    .nullable()
    .default(null)
    .describe('The summary printed under the headline, as published.'),
  lang: langSchema.describe('The language of the text; equals the folder.'),
  outlet: idSchema.nullable().describe('Who published the page; null where it does not say.'),
  outletNote: localisedSchema.optional().describe('What the outlet was inferred from, per locale.'),
  byline: z.array(textSchema).default([]).describe('The authors, as printed.'),
  origin: z.array(idSchema).default([]).describe('The agencies or outlets whose copy it carries.'),
  cites: z.array(idSchema).default([]).describe('Whom the text quotes as its sources.'),
  printed: localDateTimeSchema.nullable().describe('The date the page shows; null where none.'),
  published: edtfSchema
    .nullable()
    .describe('When it appeared, as far as the editors found out; null where unknown.'),
  dateNote: localisedSchema
    .optional()
    .describe('Why the printed and the published date differ, or what the date rests on.'),
  url: webAddressSchema.nullable().describe('The address of the page; null where unknown.'),
  original: originalSchema.nullable().describe('The raw capture; null for a text written here.'),
  rights: z
    .enum(['full', 'excerpt', 'link'])
    .describe('How much of the body the site may show: all, its opening, or a link only.'),
  event: eventIdSchema.nullable().describe('The event it reports; null where it only mentions.'),
  claims: z.array(claimSchema).default([]).describe('What it says about the facts of events.'),
  mentions: z.array(mentionSchema).default([]).describe('Other events it announces or mentions.'),
  corrections: z.array(correctionSchema).default([]).describe('Dated corrections.'),
})

export type ArticleData = Readonly<z.infer<typeof articleSchema>>
export type Removal = Readonly<z.infer<typeof removalSchema>>
