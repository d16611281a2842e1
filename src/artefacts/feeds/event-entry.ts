import { eventDays } from '#artefacts/change-days.ts'
import { correctionsHtml } from '#artefacts/feeds/corrections-html.ts'
import type { FeedEntry, RelatedLink } from '#artefacts/feeds/feed.ts'
import type { FeedTexts } from '#artefacts/feeds/feed-texts.ts'
import { element, escapeHtml } from '#artefacts/html.ts'
import type { Publication } from '#artefacts/publication.ts'
import { eventTag } from '#artefacts/tag-uri.ts'
import type { Digest, NewsEvent } from '#domain/archive.ts'
import { isExactDate } from '#domain/edtf/is-exact-date.ts'
import { localise, type LocaleOrder } from '#domain/localise.ts'
import { articlePath, pathOf } from '#domain/route.ts'
import { formatEdtf } from '#i18n/dates/format-edtf.ts'
import { articleTitle } from '#i18n/article-title.ts'
import { eventStatus } from '#i18n/event-status.ts'
import { eventTitle } from '#i18n/event-title.ts'

/** The entry of an event in the feeds of a locale. */
export function eventEntry(
  publication: Publication,
  event: NewsEvent,
  texts: FeedTexts,
): FeedEntry {
  const { archive, locale, t, url } = publication
  const digest = digestOf(event, [locale, archive.site.defaultLocale])
  const isOwn = digest?.locale === locale && digest.summary !== ''
  return {
    id: eventTag(archive.site, event, locale),
    url: url(pathOf({ page: 'event', id: event.id }, locale)),
    title: eventTitle(event, [locale, archive.site.defaultLocale], t),
    lang: locale,
    pageLang: locale,
    ...eventDays(event, archive),
    summary: isOwn ? digest.summary : `${dateText(publication, event)}: ${status()}`,
    html: [
      factsHtml(publication, event, status()),
      digestHtml(publication, digest, texts),
      articlesHtml(publication, event),
      correctionsHtml(publication, event.corrections),
    ].join(''),
    authors: [],
    categories: [{ term: event.kind, label: t(`kind.${event.kind}`) }],
    related: articleLinks(publication, event, () => true),
    via: null,
  }

  function status(): string {
    return eventStatus(event, archive, t)
  }
}

/** The digest in the reader's language, else in the site's, else in any. */
function digestOf({ digests }: NewsEvent, [wanted, fallback]: LocaleOrder): Digest | null {
  const candidates = [digests[wanted], digests[fallback], ...Object.values(digests)]
  return candidates.find((one): one is Digest => one !== undefined && one.body !== '') ?? null
}

function dateText({ locale, t }: Publication, { date }: NewsEvent): string {
  return formatEdtf(date, locale, t)
}

function factsHtml(publication: Publication, event: NewsEvent, status: string): string {
  const { archive, locale, t } = publication
  const doubt = isExactDate(event.date) ? '' : ` (${t('event.dateInexact')})`
  const basis = event.dateBasis && localise(event.dateBasis, [locale, archive.site.defaultLocale])
  return [
    element('p', escapeHtml(`${t('event.date')}: ${dateText(publication, event)}${doubt}`)),
    element('p', escapeHtml(`${t('event.status')}: ${status}`)),
    basis ? element('p', escapeHtml(basis.text), { lang: basis.lang }) : '',
  ].join('')
}

function digestHtml(
  { locale, t }: Publication,
  digest: Digest | null,
  { digest: render }: FeedTexts,
): string {
  if (!digest) return element('p', escapeHtml(t('event.noDigest')))
  const html = element('div', render(digest), { lang: digest.locale })
  if (digest.locale === locale) return html
  const names = new Intl.DisplayNames(locale, { type: 'language' })
  const language = names.of(digest.locale) ?? digest.locale
  return element('p', escapeHtml(t('event.digestFallback', { language }))) + html
}

function articlesHtml(publication: Publication, event: NewsEvent): string {
  const { t } = publication
  const reports = articleLinks(publication, event, (relation) => relation === 'reports')
  const others = articleLinks(publication, event, (relation) => relation !== 'reports')
  return listHtml(t('event.articles'), reports) + listHtml(t('event.announcedIn'), others)
}

function listHtml(heading: string, links: readonly RelatedLink[]): string {
  if (links.length === 0) return ''
  const items = links.map(({ url, title, titleLang, lang }) =>
    element('li', element('a', escapeHtml(title), { href: url, lang: titleLang, hreflang: lang })),
  )
  return element('h3', escapeHtml(heading)) + element('ul', items.join(''))
}

function articleLinks(
  { archive, locale, t, url }: Publication,
  { relations }: NewsEvent,
  isWanted: (relation: NewsEvent['relations'][number]['relation']) => boolean,
): readonly RelatedLink[] {
  const wanted = relations.filter(({ relation }) => isWanted(relation))
  return [...new Set(wanted.map(({ article }) => article))].map((article) => {
    const title = articleTitle(article, [locale, archive.site.defaultLocale], t)
    return {
      url: url(articlePath(article)),
      title: title.text,
      titleLang: title.lang,
      lang: article.lang,
    }
  })
}
