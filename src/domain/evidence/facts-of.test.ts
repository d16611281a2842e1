import { expect, test } from 'vitest'
import type { NewsEvent } from '#domain/archive.ts'
import { buildArchive } from '#domain/build-archive.ts'
import { claimAnchors } from '#domain/evidence/claim-anchors.ts'
import { factsOf } from '#domain/evidence/facts-of.ts'
import { article, eventFolder, place, source } from '#tests/builders/archive-source.ts'

const CALL = '2025-01-21-video-call'
const claim = (fact: string, fields = {}) => ({ fact, quote: 'Ада', ...fields })
const report = (id: string, ...claims: readonly object[]) => article(id, { event: CALL, claims })

function callReportedBy(...articles: readonly ReturnType<typeof article>[]): NewsEvent {
  const facts = {
    gas: { label: { en: 'Gas', bg: 'Газ' } },
    trade: { label: { en: 'Trade', bg: 'Търговия' } },
  }
  const { archive, issues } = buildArchive(
    source({ articles, events: [eventFolder(CALL, { facts })] }),
  )
  const event = archive?.events.find(({ id }) => id === CALL)
  if (!event) throw new Error(JSON.stringify(issues))
  return event
}

const factsIn = (event: NewsEvent) => factsOf(event, { places: [] })

test('built-in facts come first, then statements in the order of their labels', () => {
  const event = callReportedBy(
    report('bg/a', claim('trade'), claim('gas'), claim('duration', { value: 'PT5M' })),
  )
  expect(factsIn(event).map(({ id }) => id)).toEqual(['duration', 'gas', 'trade'])
})

test('a fact gathers the testimonies of every article', () => {
  const event = callReportedBy(
    report('bg/a', claim('duration', { value: 'PT95M' })),
    report('en/b', claim('duration', { value: 'PT1H35M' })),
  )
  const [fact] = factsIn(event)
  expect(fact?.testimonies.map((one) => one.article.id)).toEqual(['bg/a', 'en/b'])
  expect(fact?.agreement).toBe('agree')
})

test('a statement that several articles report is not compared: it stands in several', () => {
  const event = callReportedBy(
    report('bg/a', claim('gas'), claim('trade')),
    report('en/b', claim('gas')),
  )
  expect(factsIn(event).map(({ id, agreement }) => [id, agreement])).toEqual([
    ['gas', 'several'],
    ['trade', 'single'],
  ])
})

test('claims on another event that the article mentions stay with that event', () => {
  const other = '2024-05-visit'
  const event = callReportedBy(
    article('bg/a', {
      event: CALL,
      mentions: [{ event: other, as: 'mentions', quote: 'Ада' }],
      claims: [claim('place', { event: other, value: 'sofia' })],
    }),
  )
  expect(factsIn(event)).toEqual([])
})

test('a city and the country it lies in are compatible places', () => {
  const event = callReportedBy(
    report('bg/a', claim('place', { value: 'sofia' })),
    report('en/b', claim('place', { value: 'bulgaria' })),
  )
  const places = [place('sofia', 'bulgaria'), place('bulgaria', null)]
  const [fact] = factsOf(event, { places: places.map(({ id, data }) => ({ id, ...data })) })
  expect(fact?.agreement).toBe('compatible')
})

test('anchors are named after the fact and numbered from the second passage on', () => {
  const anchors = claimAnchors({
    eventId: CALL,
    claims: [claim('medium'), claim('medium'), claim('medium', { event: '2024-visit' })],
    mentions: [{ event: '2024-visit', as: 'mentions', quote: 'Ада' }],
  })
  expect(anchors).toEqual({
    claims: ['q-medium', 'q-medium--2', 'q-2024-visit-medium'],
    mentions: ['q-2024-visit'],
  })
})

test('no two passages of an article share an anchor, whatever the ids of facts and events', () => {
  const mention = (event: string) => ({ event, as: 'mentions' as const, quote: 'Ада' })
  const { claims, mentions } = claimAnchors({
    eventId: CALL,
    claims: [claim('x'), claim('x'), claim('x-2'), claim('medium', { event: '2024-visit' })],
    mentions: ['2026-visit', '2026-visit', '2026-visit-2', '2024-visit-medium'].map(mention),
  })
  const anchors = [...claims, ...mentions]
  expect(new Set(anchors).size).toBe(anchors.length)
})
