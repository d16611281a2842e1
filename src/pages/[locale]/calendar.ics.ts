import type { APIRoute, GetStaticPaths, InferGetStaticParamsType } from 'astro'
import { loadArchive } from '#load-archive'
import { eventCalendar } from '#artefacts/calendar/event-calendar.ts'
import { calendarPath } from '#domain/route.ts'
import { localise } from '#domain/localise.ts'
import { loadPublication } from '#views/load-publication.ts'
import { localePaths } from '#views/locale-paths.ts'

export const getStaticPaths = (async () =>
  localePaths(await loadArchive())) satisfies GetStaticPaths

type Params = InferGetStaticParamsType<typeof getStaticPaths>

export const GET: APIRoute<Record<string, never>, Params> = async ({ params: { locale } }) => {
  const publication = await loadPublication(locale)
  const { site, events } = publication.archive
  const name = localise(site.title, [locale, site.defaultLocale]).text
  return new Response(eventCalendar(publication, { name, path: calendarPath(locale), events }))
}
