import type { ArchiveSource, SourceEntry } from '#domain/archive-source.ts'
import { checkKnownId } from '#domain/checks/known-id.ts'
import { eventRegister } from '#domain/checks/registers.ts'
import { parseEventId } from '#domain/event-id.ts'
import type { Issue } from '#domain/message.ts'
import type { EventData } from '#domain/schema/event-schema.ts'

type EventEntry = SourceEntry<EventData>

/** Events are parts of known and longer ones, and none of itself. */
export function checkPartOf(source: ArchiveSource): readonly Issue[] {
  const register = eventRegister(source)
  const folders = new Map(source.events.map(({ id, data }) => [id, data]))
  return source.events.flatMap((event) => {
    const { file, data } = event
    if (data.partOf === undefined) return []
    const circle = circleFrom(event.id, folders)
    if (circle !== null) return [inCircle(event, circle)]
    return [
      ...checkKnownId(register, { file, path: ['partOf'], id: data.partOf }),
      ...partOfMoment(event, data.partOf, folders),
    ]
  })
}

type Folders = ReadonlyMap<string, EventData>

/** The events that lead back to the one they start from; null where they come to an end. */
function circleFrom(start: string, folders: Folders): readonly string[] | null {
  const passed = [start]
  for (;;) {
    const next = folders.get(passed.at(-1) ?? '')?.partOf
    if (next === start) return [...passed, start]
    if (next === undefined || passed.includes(next)) return null
    passed.push(next)
  }
}

function inCircle({ id, file }: EventEntry, circle: readonly string[]): Issue {
  return {
    rule: 'part-of-itself',
    level: 'error',
    file,
    path: ['partOf'],
    reason:
      circle.length > 2
        ? `The event “${id}” would be a part of itself: ${circle.join(' is part of ')}.`
        : `The event “${id}” cannot be a part of itself.`,
    hint: 'Name the longer visit, or leave “partOf” out.',
  }
}

/** Kinds of event that others can take place during. */
const LASTING_KINDS: readonly string[] = ['visit', 'meeting']

function partOfMoment({ file }: EventEntry, whole: string, folders: Folders): readonly Issue[] {
  const kind = folders.get(whole)?.kind ?? parseEventId(whole)?.kind
  if (kind === undefined || LASTING_KINDS.includes(kind)) return []
  return [
    {
      rule: 'part-of-moment',
      level: 'warning',
      file,
      path: ['partOf'],
      reason: `“${whole}” is a ${kind}, which no other event is a part of.`,
      hint: 'Name the longer visit, or leave “partOf” out.',
    },
  ]
}
