import { countEvents, EVENT_GROUPS, type EventGroup } from '#domain/counts.ts'
import type { LocalisedText } from '#domain/localise.ts'
import { eventsOfYear, yearsOf } from '#domain/facets.ts'
import { timelineEvents } from '#domain/long-lists.ts'
import { groupByYear } from '#domain/timeline.ts'
import { endSentence } from '#i18n/end-sentence.ts'
import { countParts, type CountParts } from '#views/count-parts.ts'
import { eventItem, type EventItem } from '#views/event-item.ts'
import { timelineChart, type TimelineChart } from '#views/timeline-chart.ts'
import type { View } from '#views/view.ts'

/** The events of one year, newest first. */
export interface TimelineYearItems {
  readonly year: string
  readonly href: string
  readonly events: readonly EventItem[]
  /** A link to all events of the year, where these are not all; null where they are. */
  readonly all: string | null
}

/** A year with the number of its events. */
export interface YearCount {
  readonly year: string
  readonly href: string
  readonly count: string
}

/** A count with a link to what it counts. */
export interface LinkedCount extends CountParts {
  readonly href: string
}

/** A group of the events in the list, and how many it has. */
export interface EventFilter {
  readonly group: EventGroup
  readonly href: string
  readonly count: number
}

/** Everything that the timeline page shows. */
export interface TimelinePage {
  readonly name: LocalisedText
  readonly tagline: LocalisedText
  readonly description: string
  readonly counts: readonly LinkedCount[]
  readonly filters: readonly EventFilter[]
  readonly definition: string
  readonly definitionHref: string
  readonly chart: TimelineChart | null
  /** The events by year: all of them, or the newest where there are many. */
  readonly years: readonly TimelineYearItems[]
  /** The way to all events, where the list has only the newest; else empty. */
  readonly index: readonly YearCount[]
}

/** Prepares the timeline page in the view's locale. */
export function timelinePage(view: View): TimelinePage {
  const { t, archive, text } = view
  const tagline = text(archive.site.tagline)
  return {
    name: text(archive.site.title),
    tagline,
    description: t('meta.timeline', {
      tagline: endSentence(tagline.text),
      events: t('count.events', { count: archive.events.length }),
      articles: t('count.articles', { count: archive.articles.length }),
    }),
    counts: counts(view),
    filters: eventFilters(view),
    definition: t('timeline.definition', { names: subjectNames(view) }),
    definitionHref: `${view.href({ page: 'about' })}#terms`,
    chart: timelineChart(view),
    years: newestYears(view),
    index: listsAll(view) ? [] : yearCounts(view),
  }
}

function newestYears(view: View): readonly TimelineYearItems[] {
  return groupByYear(timelineEvents(view.archive)).map(({ year, events }) => {
    const count = eventsOfYear(view.archive, year).length
    return {
      year,
      href: view.href({ page: 'year', year }),
      events: events.map((event) => eventItem(view, event)),
      all: count === events.length ? null : view.t('timeline.ofYear', { year, count }),
    }
  })
}

function yearCounts(view: View): readonly YearCount[] {
  const number = new Intl.NumberFormat(view.locale)
  return yearsOf(view.archive).map((year) => ({
    year,
    href: view.href({ page: 'year', year }),
    count: number.format(eventsOfYear(view.archive, year).length),
  }))
}

/** Whether the timeline lists every event, so that a list of a group can be found in it. */
function listsAll({ archive }: View): boolean {
  return timelineEvents(archive).length === archive.events.length
}

/** The names of the people whose contacts the site follows, in the site’s order, joined. */
export function subjectNames({ archive, text, list }: View): string {
  const { people, site } = archive
  const subjects = site.subject.flatMap((one) => people.find(({ id }) => id === one) ?? [])
  return list(subjects.map(({ name }) => text(name).text))
}

/** Each figure leads to what it counts: the events of a group in the list, or the articles. */
function counts(view: View): readonly LinkedCount[] {
  const { articles } = view.archive
  return [
    ...eventFilters(view).map(({ group, href, count }) => ({
      href,
      ...countParts(view, `timeline.${group}`, count),
    })),
    {
      href: view.href({ page: 'languages' }),
      ...countParts(view, 'timeline.articles', articles.length),
    },
  ]
}

function eventFilters(view: View): readonly EventFilter[] {
  const events = countEvents(view.archive)
  return EVENT_GROUPS.map((group) => ({
    group,
    href: listsAll(view) ? `#events-${group}` : view.href({ page: 'group', group }),
    count: events[group].length,
  }))
}
