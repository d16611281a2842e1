import { expect, it } from 'vitest'
import { article, digest } from '#tests/builders/archive-source.ts'
import { englishView } from '#tests/builders/view.ts'
import { articleCard, eventCard, siteCard } from '#views/card-text.ts'

const CALL = '2025-01-21-video-call'

it.each(['Разговор', 'Entretien à Łódź', 'Їжак і ґава', '40 – „да“…'])(
  'an article called “%s” has a card of its own',
  (title) => {
    const view = englishView({ articles: [article('bg/a', { event: CALL, title })] })
    const card = articleCard(view, view.archive.articles[0]!)
    expect(card.href).toBe('/bg/articles/a/card.png')
    expect(card.text.title).toBe(title)
  },
)

it.each(['محادثة هاتفية', '习近平同普京通电话', '통화'])(
  'an article called “%s”, in letters that cards lack, has the card of the site',
  (title) => {
    const view = englishView({ articles: [article('bg/a', { event: CALL, title })] })
    expect(articleCard(view, view.archive.articles[0]!)).toEqual(siteCard(view))
  },
)

it('an event has the card of the site where cards lack letters of its title', () => {
  const view = englishView({
    articles: [article('bg/a', { event: CALL })],
    digests: [digest(CALL, 'en', '通电话')],
  })
  expect(eventCard(view, view.archive.events[0]!)).toEqual(siteCard(view))
})
