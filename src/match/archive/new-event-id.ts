import type { Archive } from '#domain/archive.ts'
import { parseEventId, type EventKind } from '#domain/event-id.ts'

interface Sought {
  readonly edtf: string | null
  readonly kind: EventKind
  readonly participants: readonly string[]
}

/**
 * The id of the event that a contact would make: its date and its kind, and the people where they are
 * not those of the site. A number follows where another event has that id; null without a date.
 */
export function newEventId(
  { edtf, kind, participants }: Sought,
  archive: Archive,
  matched: readonly string[],
): string | null {
  if (edtf === null) return null
  const base = [dateOfId(edtf), kind, ...suffix(participants, archive)].join('-')
  const taken = new Set([...archive.events.map(({ id }) => id), ...matched])
  const numbered = [
    base,
    ...Array.from({ length: taken.size + 1 }, (_, at) => `${base}-${String(at + 2)}`),
  ]
  return numbered.find((id) => !taken.has(id) && parseEventId(id) !== null) ?? null
}

/** The first day of a span of days; the year of a longer one. */
function dateOfId(edtf: string): string {
  const [first = '', last] = edtf.replaceAll(/[?~%]/g, '').split('/')
  return last === undefined || first.length === 10 ? first : first.slice(0, 4)
}

function suffix(participants: readonly string[], { site }: Archive): readonly string[] {
  const isSubject =
    participants.length === 0 ||
    (participants.length === site.subject.length &&
      participants.every((id) => site.subject.includes(id)))
  return isSubject ? [] : participants.toSorted()
}
