import { certainDay } from '#artefacts/structured-data/iso-dates.ts'
import { articleItem } from '#views/article-item.ts'
import { articleCard, eventCard, siteCard, type Card } from '#views/card-text.ts'
import type { Subject } from '#views/structured-data.ts'
import type { View } from '#views/view.ts'

/** What a page that is shared says of itself (Open Graph), as pairs of property and content. */
export type SocialMeta = readonly (readonly [property: string, content: string])[]

/** What previews of a page show. */
export interface SharedPage {
  readonly subject: Subject
  readonly description: string
  /** The full address. */
  readonly canonical: string
}

/** Gathers what previews of a page show. */
export function socialMeta(
  view: View,
  { subject, description, canonical }: SharedPage,
): SocialMeta {
  const card = cardOf(view, subject)
  const locale = 'article' in subject ? subject.article.lang : view.locale
  const others =
    'article' in subject ? [] : view.archive.site.locales.filter((one) => one !== locale)
  return [
    ['og:type', 'article' in subject || subject.route.page === 'event' ? 'article' : 'website'],
    ['og:site_name', view.text(view.archive.site.title).text],
    ['og:title', titleOf(view, subject)],
    ['og:description', description],
    ['og:url', canonical],
    ['og:locale', territoryOf(locale)],
    ...others.map((other) => ['og:locale:alternate', territoryOf(other)] as const),
    ['og:image', view.absolute(card.href)],
    ['og:image:type', 'image/png'],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', card.alt],
    ...publishedOf(subject),
  ]
}

function cardOf(view: View, subject: Subject): Card {
  if ('article' in subject) return articleCard(view, subject.article)
  const { route } = subject
  const event = route.page === 'event' && view.archive.events.find(({ id }) => id === route.id)
  return event ? eventCard(view, event) : siteCard(view)
}

function titleOf(view: View, subject: Subject): string {
  if ('article' in subject) return articleItem(view, subject.article).title
  return subject.route.page === 'timeline' ? view.text(view.archive.site.title).text : subject.title
}

/** Open Graph wants a language with a territory: `uk` is written `uk_UA`. */
function territoryOf(locale: string): string {
  const { language, region } = new Intl.Locale(locale).maximize()
  return region === undefined ? language : `${language}_${region}`
}

function publishedOf(subject: Subject): SocialMeta {
  const day = 'article' in subject ? certainDay(subject.article.published) : undefined
  return day === undefined ? [] : [['article:published_time', day]]
}
