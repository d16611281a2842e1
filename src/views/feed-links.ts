import { calendarSpan } from '#artefacts/calendar/calendar-span.ts'
import { feedChannel, type FeedChannel } from '#artefacts/feeds/feed-channels.ts'
import { FORMAT_NAMES, FORMAT_TYPES } from '#artefacts/feeds/write-feed.ts'
import type { NewsEvent } from '#domain/archive.ts'
import { eventsOfPerson } from '#domain/facets.ts'
import {
  calendarPath,
  FEED_FORMATS,
  feedFilePath,
  type FeedFormat,
  type FeedRoute,
  type LocaleRoute,
} from '#domain/route.ts'
import { publicationOf } from '#views/publication-of.ts'
import type { View } from '#views/view.ts'

/** A feed in one format. */
export interface FeedLink {
  readonly format: FeedFormat
  /** The name of the format. */
  readonly label: string
  /** Media type. */
  readonly type: string
  readonly href: string
  /** What the feed is about, with the format. */
  readonly title: string
}

/** The two ways to a calendar: one that stays up to date, and a file. */
export interface CalendarLinks {
  /** `webcal:`, which calendar programs subscribe to. */
  readonly subscribe: string
  readonly download: string
}

/** A feed in each of its formats. */
export function feedLinks(view: View, { feed, lang, name }: FeedChannel): readonly FeedLink[] {
  return FEED_FORMATS.map((format) => ({
    format,
    label: FORMAT_NAMES[format],
    type: FORMAT_TYPES[format],
    href: view.fileHref(feedFilePath(feed, lang, format)),
    title: view.t('feeds.alternate', { name, format: FORMAT_NAMES[format] }),
  }))
}

/** The feeds that belong to a page. */
export function feedsOfPage(view: View, route: LocaleRoute | null): readonly FeedLink[] {
  const found = route && feedOfPage(view, route)
  if (!found) return []
  return feedLinks(view, feedChannel(publicationOf(view), found.feed, found.lang))
}

/** The calendar of an event, or of all of them; null where the event's days are too uncertain. */
export function calendarLinks(view: View, event?: NewsEvent): CalendarLinks | null {
  if (event && calendarSpan(event.date) === null) return null
  const download = view.fileHref(calendarPath(view.locale, event?.id))
  return { download, subscribe: view.absolute(download).replace(/^https?:/, 'webcal:') }
}

function feedOfPage(
  { archive, locale: lang }: View,
  route: LocaleRoute,
): { readonly feed: FeedRoute; readonly lang: string } | null {
  if (route.page === 'language') return { feed: { of: 'articles' }, lang: route.lang }
  if (route.page === 'timeline' || route.page === 'feeds') return { feed: { of: 'events' }, lang }
  if (route.page === 'event') return { feed: { of: 'event', id: route.id }, lang }
  if (route.page === 'kind') return { feed: { of: 'kind', kind: route.kind }, lang }
  const isActive = route.page === 'person' && eventsOfPerson(archive, route.id).length > 0
  return isActive ? { feed: { of: 'person', id: route.id }, lang } : null
}
