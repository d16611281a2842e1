import type { NewsEvent } from '#domain/archive.ts'
import { contactsChart } from '#views/contacts-chart.ts'
import { contactsTable } from '#views/contacts-table.ts'
import { coverageTable } from '#views/coverage-table.ts'
import { chainSteps } from '#views/event-chain.ts'
import { eventGlance } from '#views/event-glance.ts'
import { eventItem, type EventItem } from '#views/event-item.ts'
import { eventPage } from '#views/event-page.ts'
import { yearRows } from '#views/facet-rows.ts'
import { factsTable } from '#views/facts-table.ts'
import { outletRows } from '#views/outlet-page.ts'
import { navLinks, switchLinks } from '#views/page-links.ts'
import { searchPage } from '#views/search-page.ts'
import { STANDINGS } from '#views/standing.ts'
import { timelinePage } from '#views/timeline-page.ts'
import type { View } from '#views/view.ts'

/** What the style page shows: one of everything that the archive holds, in each of its states. */
export function styleSamples(view: View) {
  const { archive, t, text } = view
  const items = oneOfEach(archive.events, (event) => `${event.level} ${event.status}`)
  const agreements = (event: NewsEvent) =>
    factsTable(view, event)
      ?.filters.map(({ agreement }) => agreement)
      .join(' ') ?? event.level
  return {
    header: {
      name: text(archive.site.title),
      nameHref: view.href({ page: 'timeline' }),
      asOf: archive.asOf && t('timeline.asOf', { date: view.date(archive.asOf) }),
      nav: navLinks(view, { page: 'years' }),
      switcher: switchLinks(view, { page: 'timeline' }),
    },
    home: timelinePage(view),
    marks: STANDINGS,
    items: items.map((event) => eventItem(view, event)),
    longItem: withLongTitle(eventItem(view, archive.events[0] as NewsEvent)),
    events: oneOfEach(archive.events, agreements).map((event) => eventSample(view, event)),
    contacts: contactsSample(view),
    years: yearRows(view),
    coverage: coverageTable(view),
    outlets: outletRows(view, [...archive.outlets.values()]),
    search: searchPage(view),
  }
}

function eventSample(view: View, event: NewsEvent) {
  const facts = factsTable(view, event)
  return {
    page: eventPage(view, event),
    glance: eventGlance(view, event, facts),
    steps: chainSteps(view, event),
    facts,
  }
}

function contactsSample(view: View) {
  const chart = contactsChart(view)
  return chart && { chart, table: contactsTable(view) }
}

function oneOfEach(
  events: readonly NewsEvent[],
  stateOf: (event: NewsEvent) => string,
): readonly NewsEvent[] {
  return [...new Map(events.map((event) => [stateOf(event), event])).values()]
}

function withLongTitle(item: EventItem): EventItem {
  return { ...item, title: Array.from({ length: 6 }, () => item.title).join(', ') }
}
