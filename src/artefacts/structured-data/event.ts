import type { Event, EventStatusType, Place as PlaceNode } from 'schema-dts'
import type { NewsEvent, Place } from '#domain/archive.ts'
import { coverageOf } from '#domain/coverage.ts'
import { localise } from '#domain/localise.ts'
import { pathOf } from '#domain/route.ts'
import type { Status } from '#domain/schema/event-schema.ts'
import { eventTitle } from '#i18n/event-title.ts'
import type { Publication } from '#artefacts/publication.ts'
import { isoDates } from '#artefacts/structured-data/iso-dates.ts'
import { articleReference } from '#artefacts/structured-data/news-article.ts'
import { eventNodeId } from '#artefacts/structured-data/node-ids.ts'
import { personReference } from '#artefacts/structured-data/person.ts'

/** schema.org says “scheduled” of what takes place as planned, before and after the day itself. */
const EVENT_STATUS: Readonly<Record<Status, EventStatusType | null>> = {
  held: 'https://schema.org/EventScheduled',
  announced: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
  unknown: null,
}

/** An event as schema.org describes it; a date only where ISO 8601 has one that is true. */
export function eventNode(publication: Publication, event: NewsEvent): Exclude<Event, string> {
  const { locale, url } = publication
  const { reports } = coverageOf(event)
  const status = EVENT_STATUS[event.status]
  const summary = event.digests[locale]?.summary ?? ''
  const people = event.participants.map((person) => personReference(publication, person))
  return {
    ...eventReference(publication, event),
    identifier: event.id,
    mainEntityOfPage: url(pathOf({ page: 'event', id: event.id }, locale)),
    inLanguage: locale,
    ...(summary !== '' && { description: summary }),
    ...isoDates(event.date),
    ...(status !== null && { eventStatus: status }),
    ...(event.place !== null && { location: placeNode(publication, event.place) }),
    attendee: people,
    about: people.map((person) => ({ '@id': person['@id'] ?? '' })),
    ...superEvent(publication, event),
    ...(reports.length > 0 && {
      subjectOf: reports.map((article) => articleReference(publication, article)),
    }),
  }
}

/** An event in a few words, for the pages that refer to it. */
export function eventReference(publication: Publication, event: NewsEvent): Exclude<Event, string> {
  const { archive, locale, t, url } = publication
  return {
    '@type': 'Event',
    '@id': eventNodeId(publication, event),
    url: url(pathOf({ page: 'event', id: event.id }, locale)),
    name: eventTitle(event, [locale, archive.site.defaultLocale], t),
  }
}

function superEvent(publication: Publication, { partOf }: NewsEvent) {
  const whole = publication.archive.events.find(({ id }) => id === partOf)
  return whole && { superEvent: eventReference(publication, whole) }
}

function placeNode(publication: Publication, place: Place): PlaceNode {
  const { archive, locale } = publication
  const within = archive.places.find(({ id }) => id === place.within)
  return {
    '@type': 'Place',
    name: localise(place.name, [locale, archive.site.defaultLocale]).text,
    ...(within && { containedInPlace: placeNode(publication, within) }),
  }
}
