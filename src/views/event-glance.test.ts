import { expect, test } from 'vitest'
import { article, eventFolder } from '#tests/builders/archive-source.ts'
import { englishView } from '#tests/builders/view.ts'
import { eventGlance } from '#views/event-glance.ts'
import { factsTable } from '#views/facts-table.ts'

const CALL = '2025-01-21-video-call'

test('those who report an event are named with the sources they name', () => {
  const { voices } = glance(report('bg/a', [], { origin: ['wire'], cites: ['herald'] }))
  expect(voices).toEqual([
    [{ href: '/bg/articles/a/', name: 'Bulgarian, after wire', cites: 'herald' }],
  ])
})

test('articles with a common origin stand together', () => {
  const { voices } = glance(
    report('bg/a', [], { origin: ['wire'] }),
    report('uk/b', [], { origin: ['wire'] }),
    report('uk/c', [], { origin: ['herald'] }),
  )
  expect(voices.map((group) => group.length)).toEqual([2, 1])
})

test('who only mentions an event is named with the passage, and not with sources on something else', () => {
  const mentions = [{ event: CALL, as: 'mentions', quote: 'Ада говори' }]
  const { voices, further } = glance(article('bg/a', { mentions, cites: ['herald'] }))
  expect(voices).toEqual([
    [{ href: `/bg/articles/a/#q-${CALL}`, name: 'Bulgarian, outlet not named', cites: null }],
  ])
  expect(further).toBeNull()
})

test('many sources are counted from the fifth on', () => {
  const { voices, further } = glance(
    ...['a', 'b', 'c', 'd', 'e', 'f'].map((slug) => report(`bg/${slug}`, [])),
  )
  expect(voices).toHaveLength(4)
  expect(further).toEqual({ count: 2, href: '#articles' })
})

test('a fact on which the sources differ is named with its row in the table', () => {
  const { contradictions, agreement } = glance(
    report('bg/a', [lasting('PT95M')]),
    report('uk/b', [lasting('PT80M')]),
  )
  expect(contradictions.map(({ label, href }) => [label.text, href])).toEqual([
    ['Duration', '#fact-duration'],
  ])
  expect(agreement).toBeNull()
})

test('where no sources differ it says in how many facts they could have', () => {
  const { agreement } = glance(
    report('bg/a', [lasting('PT95M')]),
    report('uk/b', [lasting('PT95M')]),
  )
  expect(agreement).toBe(
    'No contradiction in the 1\u00A0fact of which several articles give the value',
  )
})

test('a statement that several articles make counts for no agreement: it is not compared', () => {
  const facts = { gas: { label: { en: 'Gas', bg: 'Газ' } } }
  const gas = { fact: 'gas', quote: 'Ада говори' }
  const articles = [report('bg/a', [gas]), report('uk/b', [gas])]
  expect(glanceAt(articles, facts).agreement).toBeNull()
})

test('of one article alone it says that there is nothing to compare it with', () => {
  expect(glance(report('bg/a', [lasting('PT95M')])).agreement).toMatch(/^One article alone/)
})

test('where several articles tell nothing in common it says nothing', () => {
  expect(glance(report('bg/a', [lasting('PT95M')]), report('uk/b', [])).agreement).toBeNull()
})

function glance(...articles: readonly ReturnType<typeof article>[]) {
  return glanceAt(articles, {})
}

function glanceAt(articles: readonly ReturnType<typeof article>[], facts: object) {
  const view = englishView({ articles, events: [eventFolder(CALL, { facts })] })
  const event = view.archive.events.find(({ id }) => id === CALL)
  if (!event) throw new Error('The event is missing.')
  return eventGlance(view, event, factsTable(view, event))
}

function report(id: string, claims: readonly object[], fields: object = {}) {
  return article(id, { event: CALL, claims, ...fields })
}

function lasting(value: string) {
  return { fact: 'duration', value, quote: 'Ада говори' }
}
