import { feedChannels, type FeedChannel } from '#artefacts/feeds/feed-channels.ts'
import { timelineEvents } from '#domain/long-lists.ts'
import { bindWords } from '#i18n/bind-words.ts'
import type { FeedRoute } from '#domain/route.ts'
import { feedLinks, type FeedLink } from '#views/feed-links.ts'
import { publicationOf } from '#views/publication-of.ts'
import type { View } from '#views/view.ts'

/** A feed as a line of the list. */
export interface FeedRow {
  readonly name: string
  /** The page that shows the same. */
  readonly href: string
  readonly links: readonly FeedLink[]
}

/** Feeds of one sort. */
export interface FeedGroup {
  readonly title: string
  readonly rows: readonly FeedRow[]
  /** Whether there are more, which the pages of the events offer. */
  readonly isCut: boolean
}

/** The feeds that a locale offers, by what they are about; of those of single events the newest. */
export function feedGroups(view: View): readonly FeedGroup[] {
  const groups = Map.groupBy(feedChannels(publicationOf(view)), ({ feed }) => feed.of)
  return [...groups].map(([of, channels]) => {
    const shown = of === 'event' ? newestOf(view, channels) : channels
    return {
      title: view.t(TITLES[of]),
      rows: shown.map((channel) => feedRow(view, channel)),
      isCut: shown.length < channels.length,
    }
  })
}

function newestOf({ archive }: View, channels: readonly FeedChannel[]): readonly FeedChannel[] {
  const listed = new Set(timelineEvents(archive).map(({ id }) => id))
  return channels.filter(({ feed }) => feed.of === 'event' && listed.has(feed.id))
}

const TITLES = {
  events: 'feeds.all',
  kind: 'feeds.byKind',
  person: 'feeds.byPerson',
  event: 'feeds.byEvent',
  articles: 'feeds.articles',
} as const satisfies Record<FeedRoute['of'], string>

function feedRow(view: View, channel: FeedChannel): FeedRow {
  return {
    name: bindWords(channel.name, view.locale),
    href: view.href(channel.page),
    links: feedLinks(view, channel),
  }
}
