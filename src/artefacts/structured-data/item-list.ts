import type { ItemList } from 'schema-dts'
import { timelineEvents } from '#domain/long-lists.ts'
import { pathOf } from '#domain/route.ts'
import { eventTitle } from '#i18n/event-title.ts'
import type { Publication } from '#artefacts/publication.ts'

/** The events that the timeline lists, newest first; the number is that of all events. */
export function itemList({ archive, locale, t, url }: Publication): Exclude<ItemList, string> {
  return {
    '@type': 'ItemList',
    itemListOrder: 'https://schema.org/ItemListOrderDescending',
    numberOfItems: archive.events.length,
    itemListElement: timelineEvents(archive)
      .toReversed()
      .map((event, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: eventTitle(event, [locale, archive.site.defaultLocale], t),
        url: url(pathOf({ page: 'event', id: event.id }, locale)),
      })),
  }
}
