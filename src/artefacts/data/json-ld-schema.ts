import { z } from 'astro/zod'

const id = z.url().describe('The address of its page, with a fragment.')

const named = { '@id': id, name: z.string() }

/** What `archive.jsonld` holds; schema.org says what each property means. */
export const jsonLdSchema = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(
    z.discriminatedUnion('@type', [
      z.looseObject({ '@type': z.literal('Person'), ...named }),
      z.looseObject({
        '@type': z.enum(['NewsMediaOrganization', 'GovernmentOrganization']),
        ...named,
      }),
      z.looseObject({
        '@type': z.literal('Event'),
        ...named,
        identifier: z.string(),
        startDate: z.string().optional().describe('Only where the date is certain.'),
        eventStatus: z
          .enum(['https://schema.org/EventScheduled', 'https://schema.org/EventCancelled'])
          .optional(),
      }),
      z.looseObject({
        '@type': z.literal('NewsArticle'),
        '@id': id,
        url: z.url(),
        headline: z.string(),
        inLanguage: z.string(),
        isBasedOn: z.url().optional().describe('The page it was published on.'),
      }),
    ]),
  ),
})
