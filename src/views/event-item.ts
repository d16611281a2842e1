import type { NewsEvent } from '#domain/archive.ts'
import { groupOf, type EventGroup } from '#domain/counts.ts'
import { coverageOf } from '#domain/coverage.ts'
import type { EventKind } from '#domain/event-id.ts'
import { bindWords } from '#i18n/bind-words.ts'
import { eventStatus } from '#i18n/event-status.ts'
import { eventTitle } from '#i18n/event-title.ts'
import { titleCase } from '#i18n/title-case.ts'
import { articleItem } from '#views/article-item.ts'
import { originsText } from '#views/origins-text.ts'
import { mentionLinks } from '#views/passage-link.ts'
import { sourceName } from '#views/source-name.ts'
import { standingOf, type Standing } from '#views/standing.ts'
import { timeText, type TimeText } from '#views/time-text.ts'
import type { View } from '#views/view.ts'

const NO_BREAK_SPACE = '\u00A0'

/** An event as a line of a list shows it. */
export interface EventItem {
  readonly id: string
  readonly href: string
  readonly title: string
  readonly time: TimeText
  readonly kind: EventKind
  readonly isContact: boolean
  readonly standing: Standing
  readonly group: EventGroup
  /** Status and level, in words. */
  readonly status: string
  /** Languages, articles and origins, in words; null where no article reports it. */
  readonly coverage: string | null
  /** Where it is first announced or mentioned; null where an article reports it. */
  readonly passage: EventPassage | null
}

/** The passage that announces or mentions an event no article reports. */
export interface EventPassage {
  readonly href: string
  /** Which article, in words. */
  readonly text: string
}

/** Prepares an event for a list. */
export function eventItem(view: View, event: NewsEvent): EventItem {
  return {
    id: event.id,
    href: view.href({ page: 'event', id: event.id }),
    title: titleOf(view, event),
    time: timeText(view, event.date),
    kind: event.kind,
    isContact: event.isContact,
    standing: standingOf(event),
    group: groupOf(event),
    status: statusText(view, event),
    coverage: coverageText(view, event),
    passage: firstPassage(view, event),
  }
}

/** Prepares events, given oldest first, for a list that begins with the newest. */
export function eventItems(view: View, events: readonly NewsEvent[]): readonly EventItem[] {
  return events.toReversed().map((event) => eventItem(view, event))
}

/** The title of an event in the view's locale. */
export function titleOf(view: View, event: NewsEvent): string {
  const title = eventTitle(event, [view.locale, view.archive.site.defaultLocale], view.t)
  return bindWords(title, view.locale)
}

/** The status of an event and, where no article reports it, what the collection has instead. */
export function statusText({ t, archive }: View, event: NewsEvent): string {
  return eventStatus(event, archive, t)
}

/** Languages, number of articles and of independent origins; null where no article reports it. */
export function coverageText(view: View, event: NewsEvent): string | null {
  const { reports, origins } = coverageOf(event)
  if (reports.length === 0) return null
  const languages = [...new Set(reports.map(({ lang }) => lang))].sort().map(view.languageName)
  return [
    titleCase(languages.join(', '), view.locale),
    view.t('count.articles', { count: reports.length }),
    ...originsText(view.t, origins),
  ]
    .map((part) => part.replaceAll(' ', NO_BREAK_SPACE))
    .join('\u00A0· ')
}

function firstPassage(view: View, { id, level, relations }: NewsEvent): EventPassage | null {
  const [first] = relations
  if (level === 'reported' || !first) return null
  const [link] = mentionLinks(view, first.article, id)
  const name = sourceName(view, articleItem(view, first.article))
  const key = level === 'announced' ? 'event.announcedBy' : 'event.mentionedBy'
  return link ? { href: link.href, text: view.t(key, { name }) } : null
}
