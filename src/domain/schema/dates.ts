import { z } from 'astro/zod'
import { parseEdtf } from '#domain/edtf/parse-edtf.ts'

const LOCAL_DATE_TIME = /^(\d{4}-\d{2}-\d{2})(?:T(?:[01]\d|2[0-3]):[0-5]\d)?$/

/** A date in the EDTF subset of `parseEdtf` (ISO 8601-2), kept as text. */
export const edtfSchema = z
  .string({ error: 'write the date as text in quotes, as in "2025-01-21"' })
  .superRefine((text, context) => {
    const result = parseEdtf(text)
    if (result.ok) return
    // What is no date at all is checked no further.
    const message = `${result.reason} ${result.hint}`
    context.addIssue({ code: 'custom', message, continue: false })
  })
  .describe('An EDTF date (ISO 8601-2), for example 2025-01-21, 2022-02~ or 2026-01/2026-06.')

/** One calendar day, `YYYY-MM-DD`. */
export const daySchema = edtfSchema
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'write a full day, as in "2025-01-21"' })
  .describe('A calendar day, YYYY-MM-DD.')

/** The date that a page prints, verbatim: an ISO local day, with the time where it prints one. */
export const localDateTimeSchema = z
  .string({ error: 'write the date as text in quotes, as in "2025-01-22T17:30"' })
  .regex(LOCAL_DATE_TIME, {
    error: 'write the printed date as "2025-01-22" or "2025-01-22T17:30"',
    abort: true,
  })
  .refine((text) => parseEdtf(text.slice(0, 10)).ok, { error: 'there is no such day' })
  .describe('The date shown on the page: YYYY-MM-DD or YYYY-MM-DDThh:mm, local time.')
