import type { Archive, Article, NewsEvent, Person } from '#domain/archive.ts'
import { edtfYear } from '#domain/edtf/edtf-year.ts'
import { articlePath, pathOf } from '#domain/route.ts'
import { shownText } from '#domain/shown-text.ts'
import { articleTitle, type ArticleTitle } from '#i18n/article-title.ts'
import { formatEdtf } from '#i18n/dates/format-edtf.ts'
import { eventStatus } from '#i18n/event-status.ts'
import { eventTitle } from '#i18n/event-title.ts'
import type { Translator } from '#i18n/translator.ts'
import type { IndexedText } from '#search/indexed-text.ts'
import { namesOf } from '#search/names-of.ts'
import { peopleNamedIn } from '#search/people-named-in.ts'

/** One text as it goes into the index. */
export interface SearchRecord extends IndexedText {
  /** Root-relative, without the site's base. */
  readonly path: string
  /** The language of the title, which may be in our words; BCP 47. */
  readonly titleLang: string
  /** What results can be narrowed to, and what they are shown with. */
  readonly filters: Readonly<Record<string, readonly string[]>>
}

/** What the index is made from. */
export interface SearchSource {
  readonly archive: Archive
  readonly translators: ReadonlyMap<string, Translator>
  /** The plain text of Markdown. */
  readonly plainText: (markdown: string) => string
  /** The Markdown of each article, by id. */
  readonly bodies: ReadonlyMap<string, string>
}

/** Every article, and every event in each language that tells it, sorted by address. */
export function searchRecords(source: SearchSource): readonly SearchRecord[] {
  const { events, articles } = source.archive
  return [
    ...events.flatMap((event) => eventRecords(source, event)),
    ...articles.map((article) => articleRecord(source, article)),
  ].sort((a, b) => (a.path < b.path ? -1 : 1))
}

function eventRecords(source: SearchSource, event: NewsEvent): readonly SearchRecord[] {
  const told = [...source.translators.keys()].filter((locale) => event.digests[locale])
  const texts = new Map(told.map((locale) => [locale, digestText(source, event, locale)]))
  const people = peopleOf(source.archive, event, texts)
  const locales = told.length > 0 ? told : [...source.translators.keys()]
  return locales.map((locale) => ({
    path: pathOf({ page: 'event', id: event.id }, locale),
    lang: locale,
    title: titleIn(source, event, locale),
    titleLang: locale,
    content: texts.get(locale) ?? '',
    names: people.flatMap(namesOf).join(' · '),
    byline: '',
    filters: {
      lang: [locale],
      type: ['event'],
      person: people.map(({ id }) => id),
      ...eventFilters(source, event),
    },
  }))
}

function digestText(source: SearchSource, event: NewsEvent, locale: string): string {
  return source.plainText(event.digests[locale]?.body ?? '')
}

function articleRecord(source: SearchSource, article: Article): SearchRecord {
  const { archive } = source
  const event = archive.events.find(({ id }) => id === article.eventId) ?? null
  const content = articleText(source, article)
  const title = articleTitleIn(source, article)
  const text = new Map([[article.lang, `${title.text}. ${content}`]])
  const people = peopleOf(archive, event, text)
  return {
    path: articlePath(article),
    lang: article.lang,
    title: title.text,
    titleLang: title.lang,
    content,
    names: people.flatMap(namesOf).join(' · '),
    byline: article.byline.join(' · '),
    filters: {
      lang: [article.lang],
      type: ['article'],
      person: people.map(({ id }) => id),
      ...(event ? eventFilters(source, event) : yearFilter(article.published)),
    },
  }
}

/** As much of an article's words as its rights allow to be shown. */
function articleText({ plainText, bodies }: SearchSource, article: Article): string {
  const { standfirst, opening } = shownText(article)
  if (opening === null) return ''
  const body = article.rights === 'full' ? bodies.get(article.id) : null
  const text = body ? plainText(body) : opening
  return [standfirst, text].filter((part) => part !== null).join(' ')
}

/** Those who take part, and those who are named. */
function peopleOf(
  archive: Archive,
  event: NewsEvent | null,
  texts: ReadonlyMap<string, string>,
): readonly Person[] {
  const named = [...texts].flatMap(([lang, text]) => peopleNamedIn(text, lang, archive.people))
  const ids = new Set([...(event?.participants ?? []), ...named].map(({ id }) => id))
  return archive.people.filter(({ id }) => ids.has(id))
}

/** How an event is narrowed to, and what is said of it in every locale. */
function eventFilters(source: SearchSource, event: NewsEvent): SearchRecord['filters'] {
  const shown = [...source.translators.keys()].flatMap((locale) => [
    [`title-${locale}`, [titleIn(source, event, locale)]] as const,
    [`about-${locale}`, [aboutEvent(source, event, locale)]] as const,
  ])
  return {
    event: [event.id],
    kind: [event.kind],
    ...yearFilter(event.date),
    ...Object.fromEntries(shown),
  }
}

function yearFilter(date: string | null): SearchRecord['filters'] {
  return date === null ? {} : { year: [edtfYear(date)] }
}

function titleIn(source: SearchSource, event: NewsEvent, locale: string): string {
  const { defaultLocale } = source.archive.site
  return eventTitle(event, [locale, defaultLocale], translatorOf(source, locale))
}

/** When it was, how sure that is, and of what kind it is. */
function aboutEvent(source: SearchSource, event: NewsEvent, locale: string): string {
  const t = translatorOf(source, locale)
  const date = formatEdtf(event.date, locale, t)
  return [date, eventStatus(event, source.archive, t), t(`kind.${event.kind}`)].join('\u00A0· ')
}

/** The title of an article, in the words of its page. */
function articleTitleIn(source: SearchSource, article: Article): ArticleTitle {
  const { defaultLocale } = source.archive.site
  const locale = source.translators.has(article.lang) ? article.lang : defaultLocale
  return articleTitle(article, [locale, defaultLocale], translatorOf(source, locale))
}

function translatorOf({ translators }: SearchSource, locale: string): Translator {
  const t = translators.get(locale)
  if (t === undefined) throw new RangeError(`There are no texts for the locale “${locale}”.`)
  return t
}
