import type { Archive, NewsEvent } from '#domain/archive.ts'
import { compareEdtf } from '#domain/edtf/compare-edtf.ts'
import { edtfYear } from '#domain/edtf/edtf-year.ts'

/** The timeline's total order: by date, then by id, so that no two events ever tie. */
export function compareEvents(
  a: Pick<NewsEvent, 'date' | 'id'>,
  b: Pick<NewsEvent, 'date' | 'id'>,
): number {
  return compareEdtf(a.date, b.date) || (a.id < b.id ? -1 : Number(a.id > b.id))
}

/** One year of the timeline. */
export interface TimelineYear {
  readonly year: string
  readonly events: readonly NewsEvent[]
}

/** The years that have events, newest first; within a year the newest event first. */
export function groupByYear(events: readonly NewsEvent[]): readonly TimelineYear[] {
  const newestFirst = [...events].sort((a, b) => compareEvents(b, a))
  return [...Map.groupBy(newestFirst, (event) => edtfYear(event.date))]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([year, ofYear]) => ({ year, events: ofYear }))
}

/** The neighbours of an event in the timeline. */
export interface AdjacentEvents {
  readonly previous: NewsEvent | null
  readonly next: NewsEvent | null
}

/** The events just before and just after one in the archive's timeline. */
export function adjacentEvents(archive: Pick<Archive, 'events'>, id: string): AdjacentEvents {
  const index = archive.events.findIndex((event) => event.id === id)
  if (index < 0) throw new RangeError(`The archive has no event “${id}”.`)
  return { previous: archive.events[index - 1] ?? null, next: archive.events[index + 1] ?? null }
}
