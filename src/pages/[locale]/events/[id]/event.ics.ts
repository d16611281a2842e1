import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'
import { loadArchive } from '#load-archive'
import { eventCalendar } from '#artefacts/calendar/event-calendar.ts'
import { calendarSpan } from '#artefacts/calendar/calendar-span.ts'
import { calendarPath } from '#domain/route.ts'
import { eventTitle } from '#i18n/event-title.ts'
import { loadPublication } from '#views/load-publication.ts'
import { localePathsFor } from '#views/locale-paths.ts'

export const getStaticPaths = (async () => {
  const archive = await loadArchive()
  const events = archive.events.filter(({ date }) => calendarSpan(date) !== null)
  return localePathsFor(archive, events, ['id', ({ id }) => id])
}) satisfies GetStaticPaths

type Props = InferGetStaticPropsType<typeof getStaticPaths>

export const GET: APIRoute<Props, { locale: string }> = async ({ props, params: { locale } }) => {
  const publication = await loadPublication(locale)
  const { item: event } = props
  const { archive, t } = publication
  const name = eventTitle(event, [locale, archive.site.defaultLocale], t)
  const path = calendarPath(locale, event.id)
  return new Response(eventCalendar(publication, { name, path, events: [event] }))
}
