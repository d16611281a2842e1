import type { Archive } from '#domain/archive.ts'

/** The paths of every event in every locale, those of its former ids included. */
export function eventPaths({ site, events }: Pick<Archive, 'site' | 'events'>) {
  return site.locales.flatMap((locale) =>
    events.flatMap((event) =>
      [event.id, ...event.redirects].map((id) => ({
        params: { locale, id },
        props: { event, isFormer: id !== event.id },
      })),
    ),
  )
}
