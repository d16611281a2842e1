import { articleDays } from '#artefacts/change-days.ts'
import { correctionsHtml } from '#artefacts/feeds/corrections-html.ts'
import type { FeedEntry } from '#artefacts/feeds/feed.ts'
import type { FeedTexts } from '#artefacts/feeds/feed-texts.ts'
import { element, escapeHtml } from '#artefacts/html.ts'
import type { Publication } from '#artefacts/publication.ts'
import { articleTag } from '#artefacts/tag-uri.ts'
import type { Article, Outlet } from '#domain/archive.ts'
import { localise } from '#domain/localise.ts'
import { articlePath, pathOf } from '#domain/route.ts'
import { shownText } from '#domain/shown-text.ts'
import { articleTitle } from '#i18n/article-title.ts'
import { formatEdtf } from '#i18n/dates/format-edtf.ts'
import { formatPrinted } from '#i18n/dates/format-printed.ts'
import { eventTitle } from '#i18n/event-title.ts'
import { titleCase } from '#i18n/title-case.ts'

/** The entry of an article, with as much of its text as its rights allow. */
export function articleEntry(
  publication: Publication,
  article: Article,
  texts: FeedTexts,
): FeedEntry {
  const { archive, locale, t, url } = publication
  const event = archive.events.find(({ id }) => id === article.eventId)
  const facts = factsOf(publication, article)
  const order = [locale, archive.site.defaultLocale] as const
  const title = articleTitle(article, order, t)
  return {
    id: articleTag(archive.site, article),
    url: url(articlePath(article)),
    title: title.text,
    lang: title.lang,
    pageLang: article.lang,
    ...articleDays(article, archive),
    summary: shownText(article).standfirst ?? facts.join('; '),
    html: [
      element('div', facts.map((fact) => element('p', escapeHtml(fact))).join(''), {
        lang: locale,
      }),
      textHtml(publication, article, texts),
      element('div', correctionsHtml(publication, article.corrections), { lang: locale }),
    ].join(''),
    authors: authorsOf(publication, article),
    categories: event ? [{ term: event.kind, label: t(`kind.${event.kind}`) }] : [],
    related: event
      ? [
          {
            url: url(pathOf({ page: 'event', id: event.id }, locale)),
            title: eventTitle(event, order, t),
            titleLang: locale,
            lang: locale,
          },
        ]
      : [],
    via: article.url,
  }
}

/** Who published it and when, in words. */
function factsOf(publication: Publication, article: Article): readonly string[] {
  const { locale, t } = publication
  const { outlet, origin, printed, published } = article
  const unnamed = t('article.outletUnnamed')
  const when = published === null ? t('article.dateUnknown') : formatEdtf(published, locale, t)
  const shown = printed === null ? t('article.notPrinted') : formatPrinted(printed, locale, t)
  return [
    `${t('article.outlet')}: ${outlet ? nameOf(publication, outlet) : unnamed}`,
    ...(origin.length === 0
      ? []
      : [`${t('article.origin')}: ${namesOf(publication, origin).join(', ')}`]),
    `${t('article.published')}: ${when}`,
    `${t('article.printed')}: ${shown}`,
  ]
}

function textHtml({ locale, t }: Publication, article: Article, { body }: FeedTexts): string {
  const { standfirst, opening } = shownText(article)
  const notice = (text: string) => element('p', escapeHtml(text), { lang: locale })
  if (opening === null) return notice(t('article.linkOnly'))
  const lead = standfirst === null ? '' : element('p', element('strong', escapeHtml(standfirst)))
  if (article.rights === 'full') return lead + body(article)
  return lead + element('p', escapeHtml(opening)) + notice(t('article.excerpt'))
}

/** The authors as printed, else who published it, else after whom it is told. */
function authorsOf(publication: Publication, article: Article): readonly string[] {
  const { byline, outlet, origin } = article
  const { locale, t } = publication
  if (byline.length > 0) return byline
  if (outlet) return [nameOf(publication, outlet)]
  if (origin.length === 0) return [t('feeds.authorUnnamed')]
  const names = new Intl.ListFormat(locale).format(namesOf(publication, origin))
  return [titleCase(t('source.after', { names }), locale)]
}

function namesOf(publication: Publication, outlets: readonly Outlet[]): readonly string[] {
  return outlets.map((outlet) => nameOf(publication, outlet))
}

function nameOf({ archive, locale }: Publication, { name }: Outlet): string {
  return localise(name, [locale, archive.site.defaultLocale]).text
}
