import type { Article, NewsEvent } from '#domain/archive.ts'
import { articleCardPath, eventCardPath, siteCardPath } from '#domain/route.ts'
import type { CardText } from '#artefacts/cards/card-text.ts'
import { titleCase } from '#i18n/title-case.ts'
import { articleItem } from '#views/article-item.ts'
import { hasCardLetters } from '#views/card-fonts.ts'
import { eventItem } from '#views/event-item.ts'
import { whoseText } from '#views/source-name.ts'
import type { View } from '#views/view.ts'

/** A card with the address of its picture and its words for those who cannot see it. */
export interface Card {
  readonly href: string
  readonly alt: string
  readonly text: CardText
}

/** The card of an event in the view's locale. */
export function eventCard(view: View, event: NewsEvent): Card {
  const item = eventItem(view, event)
  return legibleCard(view, eventCardPath(event.id, view.locale), {
    kicker: view.t(`kind.${event.kind}`),
    title: item.title,
    titleLang: view.locale,
    date: item.time.text,
    mark: item.standing,
    status: item.status,
  })
}

/** The card of an article, in the view's locale around the headline. */
export function articleCard(view: View, article: Article): Card {
  const item = articleItem(view, article)
  return legibleCard(view, articleCardPath(article), {
    kicker: item.language,
    title: item.title,
    titleLang: item.titleLang,
    date: item.published?.text ?? '',
    mark: null,
    status: titleCase(whoseText(view, item) ?? '', view.locale),
  })
}

/** The card of every other page: what the digest is about. */
export function siteCard(view: View): Card {
  const { archive, text, t } = view
  const tagline = text(archive.site.tagline)
  return cardOf(view, siteCardPath(view.locale), {
    kicker: t('nav.timeline'),
    title: tagline.text,
    titleLang: tagline.lang,
    date: archive.asOf === null ? '' : t('timeline.asOf', { date: view.date(archive.asOf) }),
    mark: null,
    status: t('count.events', { count: archive.events.length }),
  })
}

type CardWords = Omit<CardText, 'lang' | 'wordmark'>

/** The card, or that of the site where its typeface lacks letters. */
function legibleCard(view: View, path: string, words: CardWords): Card {
  const { kicker, title, date, status } = words
  const isLegible = [kicker, title, date, status].every(hasCardLetters)
  return isLegible ? cardOf(view, path, words) : siteCard(view)
}

function cardOf(view: View, path: string, words: CardWords): Card {
  const { title, kicker, date, status } = words
  const wordmark = view.text(view.archive.site.title).text
  const details = [kicker, date, status, wordmark].filter((part) => part !== '').join(' · ')
  return {
    href: view.fileHref(path),
    alt: view.t('card.alt', { title, details }),
    text: { lang: view.locale, wordmark, ...words },
  }
}
