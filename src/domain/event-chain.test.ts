import { expect, test } from 'vitest'
import type { EventRelation } from '#domain/archive.ts'
import { eventChain } from '#domain/event-chain.ts'

test('an event with nothing but its reports has no chain', () => {
  expect(stages([relation('reports', '2025-01-22')])).toEqual([])
})

test('an announcement and the event make a chain', () => {
  expect(stages([relation('announces', '2025-01-01')])).toEqual(['announced', 'event'])
})

test('a mention stands before or after the event as its date tells', () => {
  const relations = [relation('mentions', '2026'), relation('mentions', '2024-12')]
  expect(stages(relations)).toEqual(['mentioned-before', 'event', 'mentioned-later'])
})

test.each([null, '2025-01-21', '2025-01', '2025/..'])(
  'a mention published %s is called neither earlier nor later',
  (published) => {
    expect(stages([relation('mentions', published)])).toEqual(['event', 'mentioned'])
  },
)

test('a mention of an event with an open end is not called later', () => {
  expect(stages([relation('mentions', '2026')], '2025-01-21/..')).toEqual(['event', 'mentioned'])
})

test('the links hold every relation once', () => {
  const relations = [
    relation('reports', '2025-01-22'),
    relation('reports', null),
    relation('announces', null),
    relation('mentions', '2024'),
    relation('mentions', '2026'),
    relation('mentions', null),
  ]
  const articles = eventChain({ date: '2025-01-21', relations }).flatMap((link) => link.articles)
  expect(new Set(articles)).toEqual(new Set(relations.map(({ article }) => article)))
  expect(articles).toHaveLength(relations.length)
})

function stages(relations: readonly EventRelation[], date = '2025-01-21'): readonly string[] {
  return eventChain({ date, relations }).map(({ stage }) => stage)
}

function relation(kind: EventRelation['relation'], published: string | null): EventRelation {
  return { relation: kind, article: { published } } as EventRelation
}
