import type { NewsEvent } from '#domain/archive.ts'

/** The standings, surest first. */
export const STANDINGS = ['held', 'announced', 'mentioned', 'open'] as const

/** How an event stands in the timeline; each standing has a shape of its own. */
export type Standing = (typeof STANDINGS)[number]

/** What each standing is called, in the texts of the interface. */
export const STANDING_NAMES = {
  held: 'timeline.legendHeld',
  announced: 'timeline.legendAnnounced',
  mentioned: 'timeline.legendMentioned',
  open: 'timeline.legendOther',
} as const satisfies Readonly<Record<Standing, string>>

/**
 * The standing of an event. Only what an article reports can stand as held; `open` is what was
 * cancelled or has no known outcome.
 */
export function standingOf({ level, status }: Pick<NewsEvent, 'level' | 'status'>): Standing {
  if (status === 'cancelled') return 'open'
  if (level === 'mentioned') return 'mentioned'
  if (level === 'announced' || status === 'announced') return 'announced'
  return status === 'held' ? 'held' : 'open'
}
