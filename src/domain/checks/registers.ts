import type { ArchiveSource } from '#domain/archive-source.ts'
import type { Register } from '#domain/checks/known-id.ts'

/** The people that ids may refer to. */
export function personRegister(source: ArchiveSource): Register {
  return {
    noun: 'a person',
    home: 'people.yaml',
    ids: new Set(source.people.map(({ id }) => id)),
  }
}

/** The outlets and agencies that ids may refer to. */
export function outletRegister(source: ArchiveSource): Register {
  return {
    noun: 'an outlet',
    home: 'outlets.yaml',
    ids: new Set(source.outlets.map(({ id }) => id)),
  }
}

/** The places that ids may refer to. */
export function placeRegister(source: ArchiveSource): Register {
  return {
    noun: 'a place',
    home: 'places.yaml',
    ids: new Set(source.places.map(({ id }) => id)),
  }
}

/** Every event there is: those with a folder and those that an article names. */
export function eventRegister(source: ArchiveSource): Register {
  const named = source.articles.flatMap(({ data }) => [
    ...(data.event === null ? [] : [data.event]),
    ...data.mentions.map(({ event }) => event),
  ])
  return {
    noun: 'an event',
    home: 'the archive',
    ids: new Set([...enrichedEvents(source), ...named]),
  }
}

/** The events that have a folder. */
export function enrichedEvents(source: ArchiveSource): ReadonlySet<string> {
  return new Set([
    ...source.events.map(({ id }) => id),
    ...source.digests.map(({ eventId }) => eventId),
  ])
}
