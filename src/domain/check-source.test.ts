import { expect, test } from 'vitest'
import type { ArchiveSource } from '#domain/archive-source.ts'
import { checkSource } from '#domain/check-source.ts'
import { article, digest, eventFolder, place, source } from '#tests/builders/archive-source.ts'

const CALL = '2025-01-21-video-call'
const report = article('bg/a', { event: CALL })
const site = source().site

/** Each row: what is wrong, the source, and the findings as `file path rule`. */
const cases: readonly (readonly [string, Partial<ArchiveSource>, readonly string[]])[] = [
  ['a sound source', { articles: [report], events: [eventFolder(CALL)] }, []],
  [
    'an unknown subject person',
    { site: { ...site, data: { ...site.data, subject: ['ada', 'bojan'] } } },
    ['site.yaml subject.1 dangling-reference'],
  ],
  [
    'a locale listed twice',
    { site: { ...site, data: { ...site.data, locales: ['en', 'bg', 'en'] } } },
    ['site.yaml locales.2 repeated-locale'],
  ],
  [
    'an unknown outlet, agency and source',
    {
      articles: [
        article('bg/a', {
          event: CALL,
          outlet: 'herld',
          origin: ['wire', 'wyre'],
          cites: ['x'],
          claims: [{ fact: 'duration', value: 'PT5M', quote: 'пет', source: ['wire', 'y'] }],
        }),
      ],
    },
    [
      'articles/bg/a.md outlet dangling-reference',
      'articles/bg/a.md origin.1 dangling-reference',
      'articles/bg/a.md cites.0 dangling-reference',
      'articles/bg/a.md claims.0.source.1 dangling-reference',
    ],
  ],
  [
    'a printed date that disagrees, without a note',
    { articles: [article('bg/a', { printed: '2025-12-23', published: '2022-12-30' })] },
    ['articles/bg/a.md published date-note'],
  ],
  [
    'a printed date that disagrees, with a note',
    {
      articles: [
        article('bg/a', {
          printed: '2025-12-23',
          published: '2022-12-30',
          dateNote: { en: 'Captured later.' },
        }),
      ],
    },
    [],
  ],
  [
    'a printed day within a published month',
    { articles: [article('bg/a', { printed: '2025-01-22T17:30', published: '2025-01' })] },
    [],
  ],
  [
    'a mention of the event that the article reports',
    {
      articles: [
        article('bg/a', { event: CALL, mentions: [{ event: CALL, as: 'mentions', quote: 'Ада' }] }),
      ],
    },
    ['articles/bg/a.md mentions.0.event mention-of-reported'],
  ],
  [
    'a claim of an article that reports nothing',
    { articles: [article('bg/a', { claims: [{ fact: 'place', value: 'sofia', quote: 'Ада' }] })] },
    ['articles/bg/a.md claims.0 claim-without-event'],
  ],
  [
    'a claim on an event that the article does not name',
    {
      articles: [
        article('bg/a', {
          event: CALL,
          claims: [{ fact: 'place', event: '2024-visit', value: 'sofia', quote: 'Ада' }],
        }),
      ],
    },
    ['articles/bg/a.md claims.0.event claim-without-event'],
  ],
  [
    'an event id one slip away from a known one',
    {
      articles: [report, article('bg/b', { event: '2025-01-12-video-call' })],
      events: [eventFolder(CALL)],
    },
    ['articles/bg/b.md event event-lookalike'],
  ],
  [
    'an event a week from a known one',
    {
      articles: [report, article('bg/b', { event: '2025-02-28-video-call' })],
      events: [eventFolder(CALL)],
    },
    [],
  ],
  [
    'unknown participants and an unknown longer visit',
    {
      articles: [report],
      events: [eventFolder(CALL, { participants: ['ada', 'eva'], partOf: '2025-01-visit' })],
    },
    [
      `events/${CALL}/event.yaml participants.1 dangling-reference`,
      `events/${CALL}/event.yaml partOf dangling-reference`,
    ],
  ],
  [
    'a place that places.yaml does not have, and one within an unknown one',
    {
      articles: [report],
      events: [eventFolder(CALL, { place: 'sofya' })],
      places: [place('sofia', 'bulgeria')],
    },
    [
      `events/${CALL}/event.yaml place dangling-reference`,
      'places.yaml sofia.within dangling-reference',
    ],
  ],
  [
    'places that lie within each other, and one within itself',
    {
      places: [place('a', 'b'), place('b', 'c'), place('c', 'a'), place('d', 'd'), place('e', 'a')],
    },
    [
      'places.yaml a.within place-within-itself',
      'places.yaml b.within place-within-itself',
      'places.yaml c.within place-within-itself',
      'places.yaml d.within place-within-itself',
    ],
  ],
  [
    'an event that is a part of itself',
    { articles: [report], events: [eventFolder(CALL, { partOf: CALL })] },
    [`events/${CALL}/event.yaml partOf part-of-itself`],
  ],
  [
    'a date outside the one in the id',
    { articles: [report], events: [eventFolder(CALL, { date: '2025-03' })] },
    [`events/${CALL}/event.yaml date event-date`],
  ],
  [
    'a redirect from an event that still exists',
    {
      articles: [report, article('bg/b', { event: '2024-visit' })],
      events: [eventFolder(CALL, { redirects: ['2024-visit'] })],
    },
    [`events/${CALL}/event.yaml redirects.0 redirect-taken`],
  ],
  [
    'two events that each claim the other as their former self',
    {
      articles: [report, article('bg/b', { event: '2024-visit' })],
      events: [
        eventFolder(CALL, { redirects: ['2024-visit'] }),
        eventFolder('2024-visit', { redirects: [CALL] }),
      ],
    },
    [
      `events/${CALL}/event.yaml redirects.0 redirect-taken`,
      'events/2024-visit/event.yaml redirects.0 redirect-taken',
    ],
  ],
  [
    'an event that was merged but still exists',
    {
      articles: [report, article('bg/b', { event: '2024-visit' })],
      events: [eventFolder(CALL, { merged: ['2024-visit'] })],
    },
    [`events/${CALL}/event.yaml merged.0 redirect-taken`],
  ],
  [
    'an id listed as both a former and a merged one',
    {
      articles: [report],
      events: [eventFolder(CALL, { redirects: ['2024-visit'], merged: ['2024-visit'] })],
    },
    [
      `events/${CALL}/event.yaml redirects.0 redirect-taken`,
      `events/${CALL}/event.yaml merged.0 redirect-taken`,
    ],
  ],
  [
    'a former id listed twice',
    {
      articles: [report],
      events: [eventFolder(CALL, { redirects: ['2024-visit', '2024-visit'] })],
    },
    [
      `events/${CALL}/event.yaml redirects.0 redirect-taken`,
      `events/${CALL}/event.yaml redirects.1 redirect-taken`,
    ],
  ],
  [
    'an event folder that no article names',
    { events: [eventFolder(CALL)], digests: [digest(CALL, 'en')] },
    [`events/${CALL}/event.yaml  event-without-article`],
  ],
  [
    'texts under something that is no locale of the site',
    {
      articles: [article('bg/a', { event: CALL, dateNote: { ua: 'x' } })],
      events: [
        eventFolder(CALL, {
          dateBasis: { uk: 'x' },
          facts: { gas: { label: { en: 'x', bg: 'x', ua: 'x' } } },
        }),
      ],
      digests: [digest(CALL, 'uk')],
    },
    [
      'articles/bg/a.md dateNote.ua unknown-locale',
      `events/${CALL}/event.yaml dateBasis.uk unknown-locale`,
      `events/${CALL}/event.yaml facts.gas.label.ua unknown-locale`,
      `events/${CALL}/uk.md  unknown-locale`,
    ],
  ],
]

test.each(cases)('%s', (_, parts, expected) => {
  const issues = checkSource(source(parts))
  expect(issues.map(({ file, path, rule }) => `${file} ${path.join('.')} ${rule}`)).toEqual(
    expected,
  )
})

test('a dangling reference names the nearest known id', () => {
  const [issue] = checkSource(source({ articles: [article('bg/a', { outlet: 'herld' })] }))
  expect(issue?.reason).toBe('“herld” is not an outlet of outlets.yaml.')
  expect(issue?.hint).toContain('“herald”')
})

test('a mistyped event id is a warning, since a new event may be meant', () => {
  const [issue] = checkSource(
    source({
      articles: [report, article('bg/b', { event: '2025-01-12-video-call' })],
      events: [eventFolder(CALL)],
    }),
  )
  expect(issue?.level).toBe('warning')
})
