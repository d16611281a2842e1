import type { Article } from '#domain/archive.ts'

/** The ids of an article's marked passages, in the order of its claims and mentions. */
export interface ClaimAnchors {
  readonly claims: readonly string[]
  readonly mentions: readonly string[]
}

/**
 * The ids under which an article's page marks its passages: the fact or the event that is proved,
 * and a number from the second passage on the same one. Two hyphens stand in no id, so that
 * no two passages share one. They stay as long as the claims before them on the same fact do.
 * @example claimAnchors({ claims: [{ fact: 'medium' }, { fact: 'medium' }], … }).claims // ['q-medium', 'q-medium--2']
 */
export function claimAnchors(
  article: Pick<Article, 'claims' | 'mentions' | 'eventId'>,
): ClaimAnchors {
  const counts = new Map<string, number>()
  const anchor = (name: string) => {
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return count === 1 ? `q-${name}` : `q-${name}--${String(count)}`
  }
  return {
    claims: article.claims.map(({ fact, event }) =>
      anchor(event === undefined || event === article.eventId ? fact : `${event}-${fact}`),
    ),
    mentions: article.mentions.map(({ event }) => anchor(event)),
  }
}
