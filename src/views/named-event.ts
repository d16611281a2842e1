import type { Article, NewsEvent } from '#domain/archive.ts'
import { coverageOf } from '#domain/coverage.ts'
import { factsOf, type Fact } from '#domain/evidence/facts-of.ts'
import { endSentence } from '#i18n/end-sentence.ts'
import { formatMinutes } from '#i18n/dates/format-minutes.ts'
import { titleCase } from '#i18n/title-case.ts'
import type { ChartEvent } from '#views/chart-events.ts'
import { coverageText, statusText, titleOf } from '#views/event-item.ts'
import type { View } from '#views/view.ts'

const SIGNS = { exact: '', about: '≈', 'at-least': '≥', 'at-most': '≤' } as const

/** An event with the words that stand beside its mark. */
export interface NamedEvent extends ChartEvent {
  readonly href: string
  /** Without the year, which the axis names. */
  readonly date: string
  /** The languages of the articles that report it, as tags; empty where there are none. */
  readonly languages: string
  /** Its kind, and how long it took or where it was. */
  readonly kind: string
  readonly title: string
  /** Date, status and coverage in full. */
  readonly detail: string
}

/** Puts into words what the graphic says of an event. */
export function namedEvent(view: View, event: NewsEvent, placed: ChartEvent): NamedEvent {
  const { reports } = coverageOf(event)
  const place = event.place && view.text(event.place.name).text
  const more = durationOf(view, event) ?? place
  const kind = view.t(`kind.${event.kind}`)
  return {
    ...placed,
    href: view.href({ page: 'event', id: event.id }),
    date: titleCase(view.shortDate(event.date), view.locale),
    languages: languageTags(reports),
    kind: more === null ? kind : `${kind} · ${more}`,
    title: titleOf(view, event),
    detail: titleCase(
      [view.date(event.date), statusText(view, event), coverageText(view, event)]
        .filter((part) => part !== null)
        .join(' · '),
      view.locale,
    ),
  }
}

/** What a mark is called where its label and its title cannot be seen together. */
export function markName({ date, languages, kind, title, detail }: NamedEvent): string {
  const label = [date, languages, kind].filter((part) => part !== '').join(' ')
  return [endSentence(label), endSentence(title), detail].join(' ')
}

/** The tag of each language, with the number of its articles where there are several. */
function languageTags(reports: readonly Article[]): string {
  return [...Map.groupBy(reports, ({ lang }) => lang)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([lang, articles]) => (articles.length > 1 ? `${lang}×${articles.length}` : lang))
    .join(' ')
}

/** How long it took; every duration that is claimed where the articles differ. */
function durationOf(view: View, event: NewsEvent): string | null {
  const fact = factsOf(event, view.archive).find(({ id }) => id === 'duration')
  if (!fact) return null
  const claimed = durationsIn(fact)
  const exact = claimed.filter(({ precision }) => precision === 'exact')
  const shown = fact.agreement !== 'differ' && exact.length > 0 ? exact.slice(0, 1) : claimed
  const words = shown.map(
    ({ minutes, precision }) => SIGNS[precision] + formatMinutes(minutes, view.locale),
  )
  return words.length > 0 ? [...new Set(words)].join(' / ') : null
}

function durationsIn({ testimonies }: Fact) {
  return testimonies.flatMap(({ value }) => (value?.fact === 'duration' ? value : []))
}
