import { z } from 'astro/zod'
import { parseEdtf } from '#domain/edtf/parse-edtf.ts'
import { nearest } from '#domain/nearest.ts'
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

const FORM = `Write the date, a hyphen and the kind (${EVENT_KINDS.join(', ')}), as in “2025-01-21-video-call”.`

/** The id that a slip in the kind most likely meant. */
function suggestion(id: string): string {
  const [, date = '', rest = ''] = /^(\d{4}(?:-\d{2}){0,2})-([a-z-]+)$/.exec(id) ?? []
  const words = rest.split('-')
  for (const count of [2, 1]) {
    const kind = nearest(words.slice(0, count).join('-'), EVENT_KINDS)
    const meant = [date, kind, ...words.slice(count)].join('-')
    if (kind !== null && parseEventId(meant) !== null) return `Did you mean “${meant}”? `
  }
  return ''
}

/** An event id: its date, its kind and, where two events share both, a suffix. */
export const eventIdSchema = z
  .string()
  .refine((id) => parseEventId(id) !== null, {
    error: ({ input }) => `${suggestion(String(input))}${FORM}`,
  })
  .max(LONGEST_ID, { error: `Use at most ${LONGEST_ID} characters.` })
  .describe('An event id: <date>-<kind>, with a suffix where two events share both.')
