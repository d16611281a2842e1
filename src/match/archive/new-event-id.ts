import type { Archive } from '#domain/archive.ts'
import { parseEventId, type EventKind } from '#domain/event-id.ts'

interface Sought {
  readonly edtf: string | null
  readonly kind: EventKind
  readonly participants: readonly string[]
  /** Names of those whom people.yaml does not have. */
  readonly strangers: readonly string[]
  /** The title of the article, or its first words. */
  readonly title: string
}

/**
 * The id of the event that a contact would make: its date and its kind, and the people where they are
 * not those of the site. A number follows where another event has that id. Without a date it is named by
 * the article, and is no id yet that an event could have.
 */
export function newEventId(sought: Sought, archive: Archive, matched: readonly string[]): string {
  const { edtf, kind, title } = sought
  if (edtf === null) return ['undated', kind, title].join('-')
  const base = [dateOfId(edtf), kind, ...suffix(sought, archive)].join('-')
  const taken = new Set([...archive.events.map(({ id }) => id), ...matched])
  const numbered = [
    base,
    ...Array.from({ length: taken.size + 1 }, (_, at) => `${base}-${String(at + 2)}`),
  ]
  return numbered.find((id) => !taken.has(id) && parseEventId(id) !== null) ?? base
}

/** The first day of a span of days; the year of a longer one. */
function dateOfId(edtf: string): string {
  const [first = '', last] = edtf.replaceAll(/[?~%]/g, '').split('/')
  return last === undefined || first.length === 10 ? first : first.slice(0, 4)
}

function suffix({ participants, strangers }: Sought, { site }: Archive): readonly string[] {
  const named = [...participants, ...strangers]
  const isSubject =
    named.length === 0 ||
    (named.length === site.subject.length && named.every((id) => site.subject.includes(id)))
  return isSubject ? [] : named.toSorted()
}
