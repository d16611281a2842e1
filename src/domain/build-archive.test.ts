import { describe, expect, test } from 'vitest'
import type { Archive, NewsEvent } from '#domain/archive.ts'
import type { ArchiveSource } from '#domain/archive-source.ts'
import { buildArchive } from '#domain/build-archive.ts'
import { article, digest, eventFolder, source } from '#tests/builders/archive-source.ts'

const CALL = '2025-01-21-video-call'
const mention = (event: string, as = 'mentions') => ({ event, as, quote: 'Ада' })

function archiveOf(parts: Partial<ArchiveSource>): Archive {
  const { archive, issues } = buildArchive(source(parts))
  expect(issues).toEqual([])
  if (!archive) throw new Error('An archive without issues is built.')
  return archive
}

function eventOf(parts: Partial<ArchiveSource>): NewsEvent {
  const [event] = archiveOf(parts).events
  if (!event) throw new Error('The archive has an event.')
  return event
}

describe('an event without a folder', () => {
  const event = eventOf({ articles: [article('bg/a', { event: CALL })] })

  test('takes its date and kind from its id', () => {
    expect(event).toMatchObject({ id: CALL, date: '2025-01-21', kind: 'video-call' })
  })

  test('has the site’s subject persons as participants and is a contact', () => {
    expect(event.participants.map(({ id }) => id)).toEqual(['ada', 'boyan'])
    expect(event.isContact).toBe(true)
  })
})

describe('an event folder', () => {
  const articles = [article('bg/a', { event: CALL })]

  test('says more exactly when and where it was', () => {
    const events = [eventFolder(CALL, { date: '2025-01-21~', place: 'sofia' })]
    expect(eventOf({ articles, events })).toMatchObject({
      date: '2025-01-21~',
      place: { id: 'sofia', name: { en: 'sofia' } },
    })
  })

  test('that names other people makes a related event', () => {
    const events = [eventFolder(CALL, { participants: ['ada', 'vera'] })]
    expect(eventOf({ articles, events }).isContact).toBe(false)
  })

  test('that names more people than the subject is still a contact', () => {
    const events = [eventFolder(CALL, { participants: ['vera', 'ada', 'boyan'] })]
    expect(eventOf({ articles, events }).isContact).toBe(true)
  })

  test('gives a digest for each locale it was written in', () => {
    const digests = [digest(CALL, 'en', 'A call'), digest(CALL, 'bg', 'Разговор')]
    expect(eventOf({ articles, digests }).digests['bg']?.title).toBe('Разговор')
  })

  test('may hold a digest alone, without an event.yaml', () => {
    expect(eventOf({ articles, digests: [digest(CALL, 'en')] }).kind).toBe('video-call')
  })
})

describe('status and level', () => {
  test('an event that an article reports is held', () => {
    const event = eventOf({ articles: [article('bg/a', { event: CALL })] })
    expect(event).toMatchObject({ level: 'reported', status: 'held' })
  })

  test('an event that is only announced is not held', () => {
    const event = eventOf({
      articles: [article('bg/a', { mentions: [mention(CALL, 'announces')] })],
    })
    expect(event).toMatchObject({ level: 'announced', status: 'announced' })
  })

  test('of an event that is only mentioned nothing is claimed', () => {
    const event = eventOf({ articles: [article('bg/a', { mentions: [mention(CALL)] })] })
    expect(event).toMatchObject({ level: 'mentioned', status: 'unknown' })
  })

  test('a later report lifts an announced event and keeps the announcement', () => {
    const event = eventOf({
      articles: [
        article('bg/a', { mentions: [mention(CALL, 'announces')] }),
        article('bg/b', { event: CALL }),
      ],
    })
    expect(event).toMatchObject({ level: 'reported', status: 'held' })
    expect(event.relations.map(({ relation }) => relation)).toEqual(['reports', 'announces'])
  })

  test('the editors’ word on the status prevails', () => {
    const event = eventOf({
      articles: [article('bg/a', { mentions: [mention(CALL, 'announces')] })],
      events: [eventFolder(CALL, { status: 'cancelled' })],
    })
    expect(event).toMatchObject({ level: 'announced', status: 'cancelled' })
  })
})

describe('the relations of an event', () => {
  test('stand by publication, undated articles last, and then by id', () => {
    const event = eventOf({
      articles: [
        article('bg/undated', { event: CALL }),
        article('bg/b', { event: CALL, published: '2025-01-22' }),
        article('bg/a', { event: CALL, published: '2025-01-22' }),
        article('en/first', { event: CALL, published: '2025-01-21' }),
      ],
    })
    expect(event.relations.map((one) => one.article.id)).toEqual([
      'en/first',
      'bg/a',
      'bg/b',
      'bg/undated',
    ])
  })
})

describe('an article that mentions an event twice', () => {
  test('is one relation of that event', () => {
    const event = eventOf({
      articles: [
        article('bg/a', { mentions: [mention(CALL), { ...mention(CALL), quote: 'Боян' }] }),
      ],
    })
    expect(event.relations).toHaveLength(1)
  })
})

describe('the archive', () => {
  test('is as of the newest publication, and claims no day that may not have come yet', () => {
    const articles = [
      article('bg/a', { event: CALL, published: '2025-01-22' }),
      article('bg/b', { event: CALL, published: '2025-02' }),
    ]
    expect(archiveOf({ articles }).asOf).toBe('2025-02-01')
  })

  test('resolves outlets and agencies', () => {
    const [first] = archiveOf({
      articles: [article('bg/a', { outlet: 'herald', origin: ['wire'], cites: ['wire'] })],
    }).articles
    expect(first?.outlet?.name).toEqual({ en: 'herald' })
    expect(first?.origin[0]?.id).toBe('wire')
  })

  test('lists events in the order of the timeline, whatever the order of the files', () => {
    const articles = ['2025-01-21-video-call', '2024-meeting', '2025-01-21-meeting'].map(
      (event, n) => article(`bg/a${String(n)}`, { event }),
    )
    const ids = archiveOf({ articles }).events.map(({ id }) => id)
    expect(ids).toEqual(['2024-meeting', '2025-01-21-meeting', '2025-01-21-video-call'])
    expect(archiveOf({ articles: articles.toReversed() }).events.map(({ id }) => id)).toEqual(ids)
  })

  test('cannot be changed', () => {
    const archive = archiveOf({ articles: [article('bg/a', { event: CALL })] })
    expect(Object.isFrozen(archive.events[0]?.relations[0]?.article.mentions)).toBe(true)
  })

  test('is not built where an issue is an error', () => {
    const { archive, issues } = buildArchive(
      source({ articles: [article('bg/a', { outlet: 'herld' })] }),
    )
    expect(archive).toBeNull()
    expect(issues).toHaveLength(1)
  })
})

describe('a value that differs', () => {
  const claims = (value: string) => [{ fact: 'duration', value, quote: 'Ада' }]
  const other = article('bg/other', { event: '2026-02-04-video-call', claims: claims('PT85M') })

  test('and is that of another event is a warning that names the event', () => {
    const { archive, issues } = buildArchive(
      source({
        articles: [
          article('bg/a', { event: CALL, claims: claims('PT95M') }),
          article('bg/b', { event: CALL, claims: claims('PT85M') }),
          other,
        ],
      }),
    )
    expect(archive).not.toBeNull()
    expect(issues).toMatchObject([
      { rule: 'fits-another-event', level: 'warning', file: 'articles/bg/b.md' },
    ])
    expect(issues[0]?.reason).toContain('“2026-02-04-video-call”')
  })

  test('on two different events is no finding', () => {
    const first = article('bg/a', { event: CALL, claims: claims('PT95M') })
    expect(buildArchive(source({ articles: [first, other] })).issues).toEqual([])
  })
})
