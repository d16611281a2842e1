import type { Archive } from '#domain/archive.ts'
import { formerIds } from '#domain/former-ids.ts'
import { articlePath, pathOf } from '#domain/route.ts'

/**
 * The paths that others may link to and that must never die, sorted: timelines, articles, and
 * events under their present and former ids. They have no base.
 */
export function permalinksOf({
  site,
  articles,
  events,
}: Pick<Archive, 'site' | 'articles' | 'events'>): readonly string[] {
  const ids = events.flatMap((event) => [event.id, ...formerIds(event)])
  return [
    ...site.locales.map((locale) => pathOf({ page: 'timeline' }, locale)),
    ...site.locales.flatMap((locale) => ids.map((id) => pathOf({ page: 'event', id }, locale))),
    ...articles.map((article) => articlePath(article)),
  ].sort()
}
