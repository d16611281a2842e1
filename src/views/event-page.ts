import type { Digest, NewsEvent, Person } from '#domain/archive.ts'
import { coverageOf } from '#domain/coverage.ts'
import { isExactDate } from '#domain/edtf/is-exact-date.ts'
import { parseValidEdtf } from '#domain/edtf/parse-edtf.ts'
import { leadingArticles } from '#domain/leading-articles.ts'
import type { LocalisedText } from '#domain/localise.ts'
import { adjacentEvents } from '#domain/timeline.ts'
import { bindWords } from '#i18n/bind-words.ts'
import { endSentence } from '#i18n/end-sentence.ts'
import { formatWeekday } from '#i18n/dates/format-weekday.ts'
import { titleCase } from '#i18n/title-case.ts'
import { renderMarkdown } from '#markdown/render-markdown.ts'
import { articleItem, type ArticleItem } from '#views/article-item.ts'
import { eventItem, type EventItem } from '#views/event-item.ts'
import { rolesOn } from '#domain/roles.ts'
import { originsText } from '#views/origins-text.ts'
import { mentionLinks, type MentionLink } from '#views/passage-link.ts'
import type { View } from '#views/view.ts'

/** A participant with the offices held on the event's date, as far as they are recorded. */
export interface Participant {
  readonly name: LocalisedText
  readonly href: string
  readonly roles: readonly LocalisedText[]
}

/** The editors' words on an event, perhaps in another language than the reader's. */
export interface DigestText {
  readonly lang: string
  readonly html: string
  readonly summary: string
  readonly isFallback: boolean
}

/** An article that announces or mentions the event, with its words. */
export interface Passage extends MentionLink {
  readonly article: ArticleItem
}

/** Everything that an event's page shows. */
export interface EventPage {
  readonly item: EventItem
  /** The date, with the day of the week where the day is known. */
  readonly when: string
  readonly isDateExact: boolean
  readonly dateBasis: LocalisedText | null
  readonly place: LocalisedText | null
  readonly participants: readonly Participant[]
  readonly digest: DigestText | null
  readonly reports: readonly ArticleItem[]
  /** How many articles report it. */
  readonly reportCount: number
  /** The way to all articles, where the page shows only the leading ones. */
  readonly allReports: { readonly href: string; readonly text: string } | null
  /** How many independent origins the reports have, in words; null where there are no reports. */
  readonly origins: string | null
  readonly passages: readonly Passage[]
  readonly partOf: EventItem | null
  readonly parts: readonly EventItem[]
  readonly previous: EventItem | null
  readonly next: EventItem | null
  readonly corrections: NewsEvent['corrections']
}

/** Prepares an event's page in the view's locale. */
export function eventPage(view: View, event: NewsEvent): EventPage {
  const { events } = view.archive
  const item = (other: NewsEvent | null | undefined) => (other ? eventItem(view, other) : null)
  const contacts = events.filter(({ isContact, id }) => isContact || id === event.id)
  const { previous, next } = adjacentEvents({ events: contacts }, event.id)
  return {
    item: eventItem(view, event),
    ...dateOf(view, event),
    place: event.place && view.text(event.place.name),
    participants: event.participants.map((person) => participant(view, person, event.date)),
    digest: digestText(view, event),
    ...reportsOf(view, event),
    passages: passagesOf(view, event),
    partOf: item(events.find(({ id }) => id === event.partOf)),
    parts: events.filter(({ partOf }) => partOf === event.id).map((part) => eventItem(view, part)),
    previous: item(previous),
    next: item(next),
    corrections: event.corrections,
  }
}

/** What search engines and previews show of an event: its summary in the reader's language, or its bare facts. */
export function eventDescription({ t }: View, { digest, item, reportCount }: EventPage): string {
  if (digest && !digest.isFallback && digest.summary !== '') return digest.summary
  const articles = t('count.articles', { count: reportCount })
  return t('meta.event', {
    title: endSentence(item.title),
    date: endSentence(item.time.text),
    articles,
  })
}

function reportsOf(view: View, event: NewsEvent) {
  const { reports, origins } = coverageOf(event)
  const leading = new Set(leadingArticles(event, view.archive))
  const shown = reports.filter((article) => leading.has(article))
  const count = reports.length
  return {
    reports: shown.map((article) => articleItem(view, article)),
    reportCount: count,
    allReports:
      shown.length === count
        ? null
        : {
            href: view.href({ page: 'sources', id: event.id }),
            text: view.t('event.allArticles', { count }),
          },
    origins: count === 0 ? null : originsText(view.t, origins).join('\u00A0· '),
  }
}

function dateOf(view: View, { date, dateBasis }: NewsEvent) {
  const parsed = parseValidEdtf(date)
  const isCertain = !parsed.uncertain && !parsed.approximate
  return {
    when: titleCase(
      isCertain && parsed.kind === 'day'
        ? `${formatWeekday(date, view.locale)}, ${view.date(date)}`
        : view.date(date),
      view.locale,
    ),
    isDateExact: isExactDate(date),
    dateBasis: dateBasis && view.text(dateBasis),
  }
}

function participant(view: View, person: Person, date: string): Participant {
  return {
    name: view.text(person.name),
    href: view.href({ page: 'person', id: person.id }),
    roles: rolesOn(person, date).map(({ title }) => view.text(title)),
  }
}

function digestText({ locale, archive }: View, { digests }: NewsEvent): DigestText | null {
  const candidates = [
    digests[locale],
    digests[archive.site.defaultLocale],
    ...Object.values(digests),
  ]
  const digest = candidates.find((one): one is Digest => one !== undefined && one.body !== '')
  if (!digest) return null
  return {
    lang: digest.locale,
    html: renderMarkdown(bindWords(digest.body, digest.locale), { topHeadingLevel: 3 }),
    summary: digest.summary,
    isFallback: digest.locale !== locale,
  }
}

function passagesOf(view: View, { id, relations }: NewsEvent): readonly Passage[] {
  const passing = new Set(
    relations.flatMap(({ relation, article }) => (relation === 'reports' ? [] : [article])),
  )
  return [...passing].flatMap((article) =>
    mentionLinks(view, article, id).map((link) => ({
      ...link,
      article: articleItem(view, article),
    })),
  )
}
