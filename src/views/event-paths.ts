import type { Archive } from '#domain/archive.ts'
import { formerIds } from '#domain/former-ids.ts'

/** The paths of events in every locale, those of all ids that lead to them included. */
export function eventPaths({ site, events }: Pick<Archive, 'site' | 'events'>) {
  return site.locales.flatMap((locale) =>
    events.flatMap((event) =>
      [event.id, ...formerIds(event)].map((id) => ({
        params: { locale, id },
        props: { event, isFormer: id !== event.id },
      })),
    ),
  )
}
