import type { ArchiveSource } from '#domain/archive-source.ts'
import { eventRegister } from '#domain/checks/registers.ts'
import { parseEventId } from '#domain/event-id.ts'
import type { DataPath, Issue } from '#domain/message.ts'

/**
 * An id tells the date and the kind only: where its suffix names people, the event still has the
 * site's subject as its participants, unless its folder says otherwise.
 */
export function checkSuffixes(source: ArchiveSource): readonly Issue[] {
  const people = new Set(source.people.map(({ id }) => id))
  const told = new Set(
    source.events.flatMap(({ id, data }) => (data.participants === undefined ? [] : [id])),
  )
  const subject = source.site.data.subject
  return [...eventRegister(source).ids].flatMap((id): readonly Issue[] => {
    const named = told.has(id) ? null : namedPeople(parseEventId(id)?.suffix ?? '', people)
    if (named === null || named.every((person) => subject.includes(person))) return []
    return [
      {
        rule: 'participants-of-suffix',
        level: 'warning',
        ...placeOf(id, source),
        reason: `The page of “${id}” will name ${subject.join(' and ')} as participants: a suffix tells nothing but two events apart.`,
        hint: `Write “participants: [${named.join(', ')}]” in events/${id}/event.yaml.`,
      },
    ]
  })
}

/** The people whose ids, joined by hyphens, make up a suffix; null where it says anything else. */
function namedPeople(suffix: string, people: ReadonlySet<string>): readonly string[] | null {
  if (people.has(suffix)) return [suffix]
  const starts = [...people].filter((id) => suffix.startsWith(`${id}-`))
  for (const id of starts) {
    const others = namedPeople(suffix.slice(id.length + 1), people)
    if (others !== null) return [id, ...others]
  }
  return null
}

function placeOf(
  id: string,
  { events, articles }: ArchiveSource,
): { readonly file: string; readonly path: DataPath } {
  const folder = events.find((event) => event.id === id)
  if (folder) return { file: folder.file, path: [] }
  const report = articles.find(({ data }) => data.event === id)
  if (report) return { file: report.file, path: ['event'] }
  for (const { file, data } of articles) {
    const index = data.mentions.findIndex(({ event }) => event === id)
    if (index !== -1) return { file, path: ['mentions', index, 'event'] }
  }
  return { file: `events/${id}`, path: [] }
}
