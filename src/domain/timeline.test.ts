import { expect, test } from 'vitest'
import type { Archive } from '#domain/archive.ts'
import { buildArchive } from '#domain/build-archive.ts'
import { adjacentEvents, compareEvents, groupByYear } from '#domain/timeline.ts'
import { article, eventFolder, source } from '#tests/builders/archive-source.ts'

function archiveOf(ids: readonly string[]): Archive {
  const articles = ids.map((event, index) => article(`bg/a${String(index)}`, { event }))
  const events = [eventFolder('2024-visit', { date: '2024-12/2025-02' })]
  const { archive } = buildArchive(
    source({ articles, events: ids.includes('2024-visit') ? events : [] }),
  )
  if (!archive) throw new Error('The ids are sound.')
  return archive
}

const THREE = ['2025-01-21-video-call', '2024-visit', '2025-05-09-visit']

test('events of the same day are ordered by id, so that none tie', () => {
  const events = [
    { date: '2025-01-21', id: '2025-01-21-video-call' },
    { date: '2025-01-21', id: '2025-01-21-meeting' },
  ]
  expect(events.toSorted(compareEvents).map(({ id }) => id)).toEqual([
    '2025-01-21-meeting',
    '2025-01-21-video-call',
  ])
})

test('years and the events within them run from new to old', () => {
  const years = groupByYear(archiveOf(THREE).events)
  expect(years.map(({ year, events }) => [year, events.map(({ id }) => id)])).toEqual([
    ['2025', ['2025-05-09-visit', '2025-01-21-video-call']],
    ['2024', ['2024-visit']],
  ])
})

test('an event stands between the one before and the one after it', () => {
  const { previous, next } = adjacentEvents(archiveOf(THREE), '2025-01-21-video-call')
  expect([previous?.id, next?.id]).toEqual(['2024-visit', '2025-05-09-visit'])
})

test('the first event has none before it and the last none after it', () => {
  const archive = archiveOf(THREE)
  expect(adjacentEvents(archive, '2024-visit').previous).toBeNull()
  expect(adjacentEvents(archive, '2025-05-09-visit').next).toBeNull()
})

test('the neighbours of an unknown event are refused', () => {
  expect(() => adjacentEvents(archiveOf(THREE), '1999-visit')).toThrow('1999-visit')
})
