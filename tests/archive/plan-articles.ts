import { LANGS, type Lang } from './phrases.ts'
import type { ArchiveSize, PlannedEvent } from './plan-events.ts'
import { randomFor } from './random.ts'

/** What is fixed of an article before it is written. */
export interface PlannedArticle {
  /** From 1. */
  readonly number: number
  readonly lang: Lang
  readonly event: PlannedEvent
  readonly mentions: readonly PlannedMention[]
}

export interface PlannedMention {
  readonly event: PlannedEvent
  readonly as: 'announces' | 'mentions'
}

/** The most articles that one event gets. */
const MOST = 80

/**
 * Plans the articles: each reported event has one, a few have very many; every other event is
 * announced or mentioned in some.
 */
export function planArticles(
  { articles, seed }: ArchiveSize,
  events: readonly PlannedEvent[],
): readonly PlannedArticle[] {
  const reports = shareOut(events, articles, seed)
  const mentions = shareMentions(events, reports, seed)
  return reports.map((event, index) => ({
    number: index + 1,
    lang: randomFor(`${seed} language ${index + 1}`).pick(LANGS),
    event,
    mentions: mentions.get(index) ?? [],
  }))
}

/** The event of each article. */
function shareOut(
  events: readonly PlannedEvent[],
  articles: number,
  seed: number,
): readonly PlannedEvent[] {
  const reported = events.filter(({ level }) => level === 'reported')
  const random = randomFor(`${seed} popularity`)
  const shuffled = reported
    .map((event) => ({ event, key: random.next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ event }) => event)
  const counts = new Map(reported.map((event) => [event, 1]))
  for (let left = articles - reported.length; left > 0; left--) {
    const event = popular(shuffled, random.next(), counts)
    counts.set(event, (counts.get(event) ?? 0) + 1)
  }
  return reported.flatMap((event) => Array.from({ length: counts.get(event) ?? 1 }, () => event))
}

/** An event of the list, the first far more often than the last. */
function popular(
  events: readonly PlannedEvent[],
  roll: number,
  counts: ReadonlyMap<PlannedEvent, number>,
): PlannedEvent {
  const start = Math.floor(roll ** 3 * events.length)
  const event = events.slice(start).find((one) => (counts.get(one) ?? 0) < MOST) ?? events[start]
  if (!event) throw new RangeError('No event is reported.')
  return event
}

/** By the position of the article that announces or mentions. */
function shareMentions(
  events: readonly PlannedEvent[],
  reports: readonly PlannedEvent[],
  seed: number,
): ReadonlyMap<number, readonly PlannedMention[]> {
  const mentions = new Map<number, PlannedMention[]>()
  for (const event of events) {
    for (const { at, as } of placesFor(event, reports, seed)) {
      const list = mentions.get(at) ?? []
      if (list.some((one) => one.event === event) || reports[at] === event) continue
      mentions.set(at, [...list, { event, as }])
    }
  }
  return mentions
}

interface MentionPlace {
  readonly at: number
  readonly as: PlannedMention['as']
}

function placesFor(
  event: PlannedEvent,
  reports: readonly PlannedEvent[],
  seed: number,
): readonly MentionPlace[] {
  const random = randomFor(`${seed} mentions ${event.number}`)
  const later = reports.findIndex(({ number }) => number > event.number)
  const after = later < 0 ? reports.length : later
  const before = Math.max(
    0,
    reports.findLastIndex(({ number }) => number < event.number),
  )
  const inLater = (count: number) =>
    Array.from({ length: count }, () => Math.min(after + random.between(0, 8), reports.length - 1))
  const inEarlier = (count: number) =>
    Array.from({ length: count }, () => Math.max(before - random.between(0, 4), 0))
  const announced = (list: readonly number[]) =>
    list.map((at) => ({ at, as: 'announces' as const }))
  const mentioned = (list: readonly number[]) => list.map((at) => ({ at, as: 'mentions' as const }))
  switch (event.level) {
    case 'announced':
      return announced(inEarlier(random.between(1, 3)))
    case 'mentioned':
      return mentioned(inLater(random.between(1, 3)))
    case 'reported':
      return [
        ...announced(inEarlier(random.chance(0.35) ? 1 : 0)),
        ...mentioned(inLater(random.chance(0.4) ? random.between(1, 2) : 0)),
      ]
  }
}
