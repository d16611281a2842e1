import { z } from 'astro/zod'
import { daySchema } from '#domain/schema/dates.ts'
import { hasPlainPath, PLAIN_PATH_HINT } from '#domain/schema/plain-path.ts'
import { idSchema, langSchema, localisedSchema, webAddressSchema } from '#domain/schema/text.ts'

/** `site.yaml`: what one digest is about and where it is published. */
export const siteSchema = z
  .strictObject({
    url: webAddressSchema
      .refine(hasPlainPath, { error: PLAIN_PATH_HINT })
      .describe('The public address, with the path where the site is not at the root.'),
    tagAuthority: z
      .string()
      .regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)*,\d{4}$/, {
        error: 'write a host and a year, as in “example.org,2026”',
      })
      .optional()
      .describe('The host and year in the ids of feeds and calendars; never change it.'),
    title: localisedSchema.describe('The name of the digest, per locale.'),
    tagline: localisedSchema.describe('One sentence on what it follows, per locale.'),
    locales: z.array(langSchema).min(1).describe('The languages of the interface.'),
    defaultLocale: langSchema.describe('The locale that others fall back to.'),
    contact: z
      .strictObject({
        address: z
          .url({ protocol: /^(?:mailto|https)$/, error: 'write mailto:… or https://…' })
          .describe('Where to write, as mailto: or https: address.'),
        expires: daySchema.describe('The day from which on the address is no longer to be used.'),
      })
      .optional()
      .describe('Whom to tell of a hole in the site’s security; published in security.txt.'),
    subject: z.array(idSchema).min(1).describe('The people whose contacts the digest follows.'),
  })
  .superRefine(({ locales, defaultLocale }, context) => {
    if (locales.includes(defaultLocale)) return
    const message = `write one of the locales: ${locales.join(', ')}`
    context.addIssue({ code: 'custom', path: ['defaultLocale'], input: defaultLocale, message })
  })

export type SiteData = Readonly<z.infer<typeof siteSchema>>
