import type { Archive, NewsEvent } from '#domain/archive.ts'

/** The groups that events are counted in, in the order in which they are shown. */
export const EVENT_GROUPS = ['held', 'announced', 'mentioned', 'related'] as const

/**
 * `held`: a contact that took place and that at least one article reports. `announced`: one that
 * was announced, or reported as not held. `mentioned`: one that articles only mention in passing.
 * `related`: an event without all of the site's subject persons.
 */
export type EventGroup = (typeof EVENT_GROUPS)[number]

/** The one group that an event is counted in. */
export function groupOf({
  isContact,
  level,
  status,
}: Pick<NewsEvent, 'isContact' | 'level' | 'status'>): EventGroup {
  if (!isContact) return 'related'
  if (level === 'mentioned') return 'mentioned'
  return level === 'reported' && status === 'held' ? 'held' : 'announced'
}

/** The events behind each number on the timeline; a count is the length of its list. */
export function countEvents({
  events,
}: Pick<Archive, 'events'>): Readonly<Record<EventGroup, readonly NewsEvent[]>> {
  const groups = Map.groupBy(events, groupOf)
  return {
    held: groups.get('held') ?? [],
    announced: groups.get('announced') ?? [],
    mentioned: groups.get('mentioned') ?? [],
    related: groups.get('related') ?? [],
  }
}
