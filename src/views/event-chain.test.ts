import { expect, test } from 'vitest'
import { chainSteps } from '#views/event-chain.ts'
import { article, eventFolder } from '#tests/builders/archive-source.ts'
import { englishView } from '#tests/builders/view.ts'

const ID = '2025-05-09-visit'

test('an announcement of which the outcome is not told ends in a gap', () => {
  const steps = chain([announcement('a', '2025-01-22'), report('2025-06-01')])
  expect(steps.map(({ mark, label }) => [mark, label])).toEqual([
    ['announced', 'Announced'],
    ['missing', 'No outcome in this collection'],
  ])
})

test('an announcement for a time that has not passed has no outcome yet', () => {
  const [, event] = chain([announcement('a', '2025-01-22')])
  expect(event?.label).toBe('No outcome in this collection yet')
  expect(event?.time?.text).toBe('9\u00A0May 2025')
})

test('an announced event that is reported ends with its reports', () => {
  const steps = chain([announcement('a', '2025-01-22'), report('2025-05-10', ID)])
  expect(steps.map(({ label, sources }) => [label, sources.map(({ when }) => when)])).toEqual([
    ['Announced', ['22\u00A0January 2025']],
    ['Held', ['10\u00A0May 2025']],
  ])
})

test('an announcement leads to its passage and names its source', () => {
  const [announced] = chain([announcement('a', '2025-01-22', { origin: ['wire'] })])
  expect(announced?.sources[0]?.name).toBe('Bulgarian, after wire')
  expect(announced?.sources[0]?.href).toMatch(/^\/bg\/articles\/a\/#/)
})

test('an announcement without a known date says so', () => {
  const [announced] = chain([announcement('a', null), report('2025-01-01')])
  expect(announced?.sources[0]?.when).toBe('Date not known')
})

test('a date that only the page shows is named as such', () => {
  const [announced] = chain([announcement('a', null, { printed: '2025-01-22T17:30' })])
  expect(announced?.sources[0]?.when).toBe('Date on the page: 22\u00A0January 2025, 17:30')
})

test('a link names a few of its articles and counts the rest', () => {
  const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((slug) => announcement(slug, '2025-01-22'))
  const [announced] = chain(many)
  expect(announced?.sources).toHaveLength(4)
  expect(announced?.further).toBe(2)
})

test('a cancelled event is not left open', () => {
  const events = [eventFolder(ID, { status: 'cancelled' })]
  const [, event] = chain([announcement('a', '2025-01-22')], events)
  expect(event).toMatchObject({ mark: 'open', label: 'Cancelled' })
})

function chain(
  articles: ReturnType<typeof article>[],
  events: ReturnType<typeof eventFolder>[] = [],
) {
  const view = englishView({ articles, events })
  const event = view.archive.events.find(({ id }) => id === ID)
  return event ? chainSteps(view, event) : []
}

function announcement(slug: string, published: string | null, fields = {}) {
  const mentions = [{ event: ID, as: 'announces', quote: 'Ада говори' }]
  return article(`bg/${slug}`, { published, mentions, ...fields })
}

function report(published: string, event: string | null = null) {
  return article('bg/report', { published, event })
}
