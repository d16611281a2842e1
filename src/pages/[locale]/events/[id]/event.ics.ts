import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'
import { loadArchive } from '#load-archive'
import { eventCalendar } from '#artefacts/calendar/event-calendar.ts'
import { calendarSpan } from '#artefacts/calendar/calendar-span.ts'
import { calendarPath } from '#domain/route.ts'
import { eventTitle } from '#i18n/event-title.ts'
import { eventPaths } from '#views/event-paths.ts'
import { loadPublication } from '#views/load-publication.ts'

export const getStaticPaths = (async () => {
  const { site, events } = await loadArchive()
  return eventPaths({ site, events: events.filter(({ date }) => calendarSpan(date) !== null) })
}) satisfies GetStaticPaths

type Props = InferGetStaticPropsType<typeof getStaticPaths>

export const GET: APIRoute<Props, { locale: string }> = async ({ props, params: { locale } }) => {
  const publication = await loadPublication(locale)
  const { event } = props
  const { archive, t } = publication
  const name = eventTitle(event, [locale, archive.site.defaultLocale], t)
  const path = calendarPath(locale, event.id)
  return new Response(eventCalendar(publication, { name, path, events: [event] }))
}
