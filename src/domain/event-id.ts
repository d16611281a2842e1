import { z } from 'astro/zod'
import { parseEdtf } from '#domain/edtf/parse-edtf.ts'
import { LONGEST_ID } from '#domain/schema/text.ts'

/** The kinds of event, most immediate first. */
export const EVENT_KINDS = [
  'meeting',
  'visit',
  'video-call',
  'phone-call',
  'letter',
  'joint-statement',
] as const

export const eventKindSchema = z.enum(EVENT_KINDS)
export type EventKind = z.infer<typeof eventKindSchema>

const EVENT_ID = new RegExp(
  `^(?<date>\\d{4}(?:-\\d{2}){0,2})-(?<kind>${EVENT_KINDS.join('|')})(?:-(?<suffix>[a-z0-9]+(?:-[a-z0-9]+)*))?$`,
)

/** What an event's id says by itself. */
export interface EventIdParts {
  readonly date: string
  readonly kind: EventKind
  readonly suffix: string | null
}

/**
 * Reads an event id, `<edtf-date>-<kind>[-<suffix>]`; null where it is none.
 * @example parseEventId('2025-01-21-video-call') // { date: '2025-01-21', kind: 'video-call', suffix: null }
 */
export function parseEventId(id: string): EventIdParts | null {
  const groups = EVENT_ID.exec(id)?.groups
  if (!groups?.['date'] || !parseEdtf(groups['date']).ok) return null
  return {
    date: groups['date'],
    kind: eventKindSchema.parse(groups['kind']),
    suffix: groups['suffix'] ?? null,
  }
}

/** An event id: its date, its kind and, where two events share both, a suffix. */
export const eventIdSchema = z
  .string()
  .refine((id) => parseEventId(id) !== null, {
    error: `write the date, a hyphen and the kind (${EVENT_KINDS.join(', ')}), as in “2025-01-21-video-call”`,
  })
  .max(LONGEST_ID, { error: `use at most ${LONGEST_ID} characters` })
  .describe('An event id: <date>-<kind>, with a suffix where two events share both.')
