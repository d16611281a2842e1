import { expect, test } from 'vitest'
import { buildArchive } from '#domain/build-archive.ts'
import { countEvents } from '#domain/counts.ts'
import { coverageMatrix, coverageOf, languagesOf } from '#domain/coverage.ts'
import {
  articlesOfOutlet,
  eventsOfKind,
  eventsOfPerson,
  eventsOfYear,
  kindsOf,
  yearsOf,
} from '#domain/facets.ts'
import { article, eventFolder, source } from '#tests/builders/archive-source.ts'

const mention = (event: string, as = 'mentions') => ({ event, as, quote: 'Ада' })

const { archive } = buildArchive(
  source({
    articles: [
      article('bg/a', {
        event: '2025-01-21-video-call',
        outlet: 'herald',
        origin: ['wire'],
        mentions: [mention('2024-05-visit'), mention('2026-visit', 'announces')],
      }),
      article('en/b', { event: '2025-01-21-video-call', cites: ['wire'] }),
      article('en/c', { event: '2024-04-09-meeting', outlet: 'herald' }),
      article('bg/d', { event: '2025-03-01-letter' }),
    ],
    events: [
      eventFolder('2024-04-09-meeting', { participants: ['vera', 'ada'] }),
      eventFolder('2025-03-01-letter', { status: 'cancelled' }),
    ],
  }),
)
if (!archive) throw new Error('The source is sound.')
const [meeting, , call] = archive.events
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)

test('coverage lists the reports and counts their origins', () => {
  if (!call) throw new Error('The archive has the call.')
  const { reports, origins } = coverageOf(call)
  expect(ids(reports)).toEqual(['bg/a', 'en/b'])
  expect(origins).toHaveLength(2)
})

test('coverage is split by language, in the order of the tags', () => {
  if (!call) throw new Error('The archive has the call.')
  expect(coverageOf(call).languages.map(({ lang }) => lang)).toEqual(['bg', 'en'])
})

test('the matrix has the newest event first and an empty cell where a language is silent', () => {
  const matrix = coverageMatrix(archive)
  expect(ids(matrix.map(({ event }) => event))).toEqual(ids(archive.events.toReversed()))
  const row = matrix.find(({ event }) => event.id === meeting?.id)
  expect(row?.cells.map(({ lang, relations }) => [lang, relations.length])).toEqual([
    ['bg', 0],
    ['en', 1],
  ])
})

test('the languages of an archive are those of its articles', () => {
  expect(languagesOf(archive)).toEqual(['bg', 'en'])
})

test('an event is counted once: held, announced, mentioned or related', () => {
  const counts = countEvents(archive)
  expect(ids(counts.held)).toEqual(['2025-01-21-video-call'])
  expect(ids(counts.announced)).toEqual(['2025-03-01-letter', '2026-visit'])
  expect(ids(counts.mentioned)).toEqual(['2024-05-visit'])
  expect(ids(counts.related)).toEqual(['2024-04-09-meeting'])
})

test('events are found by year, kind and person', () => {
  expect(yearsOf(archive)).toEqual(['2026', '2025', '2024'])
  expect(ids(eventsOfYear(archive, '2024'))).toEqual(['2024-04-09-meeting', '2024-05-visit'])
  expect(kindsOf(archive)).toEqual(['meeting', 'visit', 'video-call', 'letter'])
  expect(ids(eventsOfKind(archive, 'visit'))).toEqual(['2024-05-visit', '2026-visit'])
  expect(ids(eventsOfPerson(archive, 'vera'))).toEqual(['2024-04-09-meeting'])
})

test('an outlet’s articles are those it published, those with its copy and those that quote it', () => {
  expect(ids(articlesOfOutlet(archive, 'herald').published)).toEqual(['bg/a', 'en/c'])
  expect(ids(articlesOfOutlet(archive, 'wire').carried)).toEqual(['bg/a'])
  expect(ids(articlesOfOutlet(archive, 'wire').citing)).toEqual(['en/b'])
})
