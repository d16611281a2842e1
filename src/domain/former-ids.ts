import type { NewsEvent } from '#domain/archive.ts'

/** All ids that lead to an event besides its own: those it had, and those of what it took in. */
export function formerIds({ redirects, merged }: Pick<NewsEvent, 'redirects' | 'merged'>) {
  return [...redirects, ...merged]
}
