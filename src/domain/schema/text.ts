import { z } from 'astro/zod'

/** Ids become names of files and folders, which no system lets grow without end. */
export const LONGEST_ID = 200

/** An id in content files and URLs: lower-case ASCII words joined by hyphens. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: 'use lower-case Latin letters, digits and single hyphens, as in “jane-doe”',
  })
  .max(LONGEST_ID, { error: `Use at most ${LONGEST_ID} characters.` })
  .describe('An id: lower-case ASCII words joined by hyphens.')

/** A language tag of BCP 47, as far as news needs it: language, optional script and region. */
export const langSchema = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/, {
    error: 'write a language tag such as “bg” or “uk”',
  })
  .describe('A BCP 47 language tag, for example bg, uk, en or sr-Latn.')

/** Text that says something: not empty, and without white space at its ends. */
export const textSchema = z.string().regex(/^\S(?:[\s\S]*\S)?$/, {
  error: ({ input }) =>
    /\S\n+$/.test(String(input))
      ? 'write >- or |- instead of > or |, so that no line break ends the text'
      : 'write some text, without spaces before or after it',
})

/** The address of a page of the web, which becomes a link. */
export const webAddressSchema = z.url({
  protocol: /^https?$/,
  error: 'write the full address, as in https://example.org/',
})

/** One text in several languages, by locale. Missing locales fall back visibly. */
export const localisedSchema = z
  .record(langSchema, textSchema)
  .refine((texts) => Object.keys(texts).length > 0, {
    error: 'give the text in at least one language',
  })
  .describe('One text per locale; a missing locale falls back to another, marked as such.')

/** The path of a file inside the content folder's `originals/`. */
export const fileNameSchema = z.string().regex(/^[^/\\\0]+$/, {
  error: 'write a file name without folders',
})
