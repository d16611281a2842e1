import type { Archive, NewsEvent } from '#domain/archive.ts'

/** The events behind each number on the timeline page; a count is the length of its list. */
export interface EventCounts {
  /** Contacts that took place and that at least one article reports. */
  readonly heldContacts: readonly NewsEvent[]
  /** Contacts that articles only mention in passing. */
  readonly mentionedContacts: readonly NewsEvent[]
  /** Contacts that were announced and that no article reports as held. */
  readonly announcedContacts: readonly NewsEvent[]
  /** Events without all of the site's subject persons. */
  readonly relatedEvents: readonly NewsEvent[]
}

/** Sorts an archive's events into those that are counted together; none is counted twice. */
export function countEvents(archive: Pick<Archive, 'events'>): EventCounts {
  const contacts = archive.events.filter((event) => event.isContact)
  return {
    heldContacts: contacts.filter(({ level, status }) => level === 'reported' && status === 'held'),
    mentionedContacts: contacts.filter(({ level }) => level === 'mentioned'),
    announcedContacts: contacts.filter(
      ({ level, status }) => level === 'announced' || (level === 'reported' && status !== 'held'),
    ),
    relatedEvents: archive.events.filter((event) => !event.isContact),
  }
}
