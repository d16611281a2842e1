import { expect, test } from 'vitest'
import type { EventRelation, NewsEvent } from '#domain/archive.ts'
import { facetRow } from '#views/facet-rows.ts'

const link = { href: '/en/years/2025/', label: '2025' }

test('an article that reports two events is counted once', () => {
  const events = [event([relation('reports', 'bg/a')]), event([relation('reports', 'bg/a')])]
  expect(facetRow(link, events)).toMatchObject({ events: 2, articles: 1 })
})

test('an article that only mentions an event is not counted', () => {
  expect(facetRow(link, [event([relation('mentions', 'bg/a')])]).articles).toBe(0)
})

test('only contacts that took place and are reported are held contacts', () => {
  const related = { ...event([]), isContact: false }
  expect(facetRow(link, [event([]), related]).heldContacts).toBe(1)
})

function event(relations: readonly EventRelation[]): NewsEvent {
  return { isContact: true, level: 'reported', status: 'held', relations } as unknown as NewsEvent
}

function relation(kind: EventRelation['relation'], id: string): EventRelation {
  return { relation: kind, article: { id } } as EventRelation
}
