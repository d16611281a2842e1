import type { ArchiveSource, SourceEntry } from '#domain/archive-source.ts'
import { checkKnownId, type Register } from '#domain/checks/known-id.ts'
import { eventRegister, personRegister, placeRegister } from '#domain/checks/registers.ts'
import { edtfOverlap } from '#domain/edtf/edtf-overlap.ts'
import { parseEventId } from '#domain/event-id.ts'
import type { Issue } from '#domain/message.ts'
import type { EventData } from '#domain/schema/event-schema.ts'

type EventEntry = SourceEntry<EventData>

/** Event folders name known people and events, and dates that fit their ids. */
export function checkEvents(source: ArchiveSource): readonly Issue[] {
  const people = personRegister(source)
  const events = eventRegister(source)
  const places = placeRegister(source)
  return [
    ...source.events.flatMap((event) => [
      ...checkParticipants(event, people),
      ...checkPlace(event, places),
      ...checkDate(event),
    ]),
    ...checkRedirects(source, events),
    ...checkUnused(source),
  ]
}

function checkParticipants({ file, data }: EventEntry, people: Register): readonly Issue[] {
  return (data.participants ?? []).flatMap((id, index) =>
    checkKnownId(people, { file, path: ['participants', index], id }),
  )
}

function checkPlace({ file, data }: EventEntry, places: Register): readonly Issue[] {
  if (data.place === undefined) return []
  return checkKnownId(places, { file, path: ['place'], id: data.place })
}

function checkDate({ id, file, data }: EventEntry): readonly Issue[] {
  const dateOfId = parseEventId(id)?.date
  if (data.date === undefined || dateOfId === undefined) return []
  if (edtfOverlap(data.date, dateOfId)) return []
  return [
    {
      rule: 'event-date',
      level: 'warning',
      file,
      path: ['date'],
      reason: `The date “${data.date}” lies outside “${dateOfId}”, which the event’s id says.`,
      hint: 'Correct the date; or rename the folder and add the old id to “redirects”.',
    },
  ]
}

function checkRedirects(source: ArchiveSource, events: Register): readonly Issue[] {
  const uses = source.events.flatMap(({ file, data }) =>
    (['redirects', 'merged'] as const).flatMap((field) =>
      data[field].map((former, index) => ({ file, field, path: [field, index], former })),
    ),
  )
  const byFormer = Map.groupBy(uses, ({ former }) => former)
  return uses.flatMap(({ file, field, path, former }): readonly Issue[] => {
    const isLive = events.ids.has(former)
    if (!isLive && byFormer.get(former)?.length === 1) return []
    return [
      {
        rule: 'redirect-taken',
        level: 'error',
        file,
        path,
        reason: isLive
          ? `“${former}” is still an event of its own and cannot lead here.`
          : `“${former}” is listed as a former id more than once.`,
        hint: isLive
          ? `Rename the event in every article that names it, or take it out of “${field}”.`
          : `Take it out of “${field}”, or out of the other place.`,
      },
    ]
  })
}

/** An event folder that no article names shows readers nothing that is proved. */
function checkUnused(source: ArchiveSource): readonly Issue[] {
  const named = new Set(
    source.articles.flatMap(({ data }) => [data.event, ...data.mentions.map(({ event }) => event)]),
  )
  const files = new Map([
    ...source.digests.map(({ eventId, file }) => [eventId, file] as const),
    ...source.events.map(({ id, file }) => [id, file] as const),
  ])
  return [...files].flatMap(([id, file]): readonly Issue[] => {
    if (named.has(id)) return []
    return [
      {
        rule: 'event-without-article',
        level: 'error',
        file,
        path: [],
        reason: `No article reports, announces or mentions the event “${id}”.`,
        hint: 'Name it in an article’s “event” or “mentions”, or remove its folder.',
      },
    ]
  })
}
