import ical, {
  escape,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator'
import { archiveDay, eventDays } from '#artefacts/change-days.ts'
import { calendarSpan } from '#artefacts/calendar/calendar-span.ts'
import { startOfDay } from '#artefacts/start-of-day.ts'
import { legalText } from '#artefacts/legal-text.ts'
import type { Publication } from '#artefacts/publication.ts'
import { calendarUid } from '#artefacts/tag-uri.ts'
import type { NewsEvent } from '#domain/archive.ts'
import { edtfBounds } from '#domain/edtf/edtf-bounds.ts'
import { isExactDate } from '#domain/edtf/is-exact-date.ts'
import { localise } from '#domain/localise.ts'
import { pathOf } from '#domain/route.ts'
import { STATUS_TERMS } from '#domain/status-vocabulary.ts'
import { formatEdtf } from '#i18n/dates/format-edtf.ts'
import { eventStatus } from '#i18n/event-status.ts'
import { eventTitle } from '#i18n/event-title.ts'

/** What a calendar holds and how it is called. */
export interface CalendarSource {
  readonly name: string
  /** The root-relative path of its own file. */
  readonly path: string
  readonly events: readonly NewsEvent[]
}

/**
 * Events as iCalendar (RFC 5545), every one over whole days. An event that may have begun, or may
 * end, on any day has no place in a calendar and is left out.
 */
export function eventCalendar(
  publication: Publication,
  { name, path, events }: CalendarSource,
): string {
  const calendar = ical({
    // Only names and descriptions of a calendar are written as they come.
    name: escape(legalText(name), false),
    prodId: '//Dateline//Dateline//EN',
    method: ICalCalendarMethod.PUBLISH,
    source: publication.url(path),
    ttl: 24 * 60 * 60,
    events: events.flatMap((event) => eventData(publication, event) ?? []),
  })
  return `${calendar.toString()}\r\n`
}

function eventData(publication: Publication, event: NewsEvent): ICalEventData | null {
  const { archive, locale, url } = publication
  const span = calendarSpan(event.date)
  if (span === null) return null
  const { icalendar } = STATUS_TERMS[event.status]
  const { place, kind } = event
  return {
    ...span,
    allDay: true,
    id: calendarUid(archive.site, event),
    stamp: startOfDay(archiveDay(archive)),
    lastModified: startOfDay(eventDays(event, archive).updated),
    sequence: event.corrections.length,
    summary: legalText(summaryOf(publication, event)),
    description: legalText(descriptionOf(publication, event)),
    url: url(pathOf({ page: 'event', id: event.id }, locale)),
    categories: [{ name: publication.t(`kind.${kind}`) }],
    // What is in the news takes none of the reader's time.
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(icalendar !== null && { status: ICalEventStatus[icalendar] }),
    ...(place && { location: legalText(localised(publication, place.name)) }),
  }
}

/** The title, with the date in words where the days in the calendar say more than is known. */
function summaryOf({ archive, locale, t }: Publication, event: NewsEvent): string {
  const title = eventTitle(event, [locale, archive.site.defaultLocale], t)
  if (isExactDate(event.date)) return title
  return t('calendar.inexactTitle', { title, date: formatEdtf(event.date, locale, t) })
}

function descriptionOf(publication: Publication, event: NewsEvent): string {
  const { archive, locale, t } = publication
  const { date, dateBasis, digests } = event
  const summary = digests[locale]?.summary ?? ''
  return [
    `${t('event.date')}: ${formatEdtf(date, locale, t)}`,
    ...(isExactDate(date) ? [] : [doubtOf(publication, date)]),
    ...(dateBasis ? [localised(publication, dateBasis)] : []),
    `${t('event.status')}: ${eventStatus(event, archive, t)}`,
    ...(summary === '' ? [] : ['', summary]),
  ].join('\n')
}

/** That the day is not known; and where that makes the event longer than it was, that too. */
function doubtOf({ t }: Publication, date: string): string {
  const { earliest, latest } = edtfBounds(date)
  return t(earliest === latest ? 'event.dateInexact' : 'calendar.inexact')
}

function localised({ archive, locale }: Publication, texts: Readonly<Record<string, string>>) {
  return localise(texts, [locale, archive.site.defaultLocale]).text
}
