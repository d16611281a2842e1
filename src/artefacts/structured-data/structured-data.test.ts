import type { Thing } from 'schema-dts'
import { describe, expect, it } from 'vitest'
import type { ArchiveSource } from '#domain/archive-source.ts'
import type { Publication } from '#artefacts/publication.ts'
import { breadcrumbList, trailOf } from '#artefacts/structured-data/breadcrumb-list.ts'
import { eventNode } from '#artefacts/structured-data/event.ts'
import { itemList } from '#artefacts/structured-data/item-list.ts'
import { newsArticle } from '#artefacts/structured-data/news-article.ts'
import { personNode } from '#artefacts/structured-data/person.ts'
import { scriptJson } from '#artefacts/structured-data/script-json.ts'
import { webSite } from '#artefacts/structured-data/web-site.ts'
import { buildArchive } from '#domain/build-archive.ts'
import { loadLocale } from '#i18n/load-locale.ts'
import { article, eventFolder, source } from '#tests/builders/archive-source.ts'

const ID = '2025-01-21-video-call'
const VISIT = '2025-01-visit'
const t = await loadLocale('en')

const plain = publication({
  events: [
    eventFolder(ID, { place: 'sofia', partOf: VISIT }),
    eventFolder(VISIT, { date: '2025-01-20/2025-01-23', status: 'cancelled' }),
  ],
  articles: [
    article('bg/a', {
      event: ID,
      outlet: 'herald',
      origin: ['wire'],
      byline: ['Ivan', 'wire'],
      published: '2025-01-21',
      url: 'https://herald.example/a',
      standfirst: 'They spoke.',
      corrections: [
        { date: '2025-02-01', before: 'two', after: 'three', why: { en: 'Miscounted.' } },
      ],
    }),
    article('bg/b', { event: ID, published: '2025-01~' }),
    article('bg/c', { event: VISIT }),
  ],
})
const [report, undated] = [articleOf(plain, 'bg/a'), articleOf(plain, 'bg/b')]

/** What the search engines’ guides and schema.org’s own examples ask of each type. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  NewsArticle: ['headline', 'url', 'inLanguage', 'mainEntityOfPage', 'isPartOf', 'about'],
  Event: ['name', 'url', 'identifier', 'eventStatus', 'attendee', 'about', 'subjectOf'],
  Person: ['name', 'url', 'mainEntityOfPage'],
  BreadcrumbList: ['itemListElement'],
  ItemList: ['itemListElement', 'itemListOrder', 'numberOfItems'],
  WebSite: ['name', 'url', 'inLanguage', 'potentialAction'],
}

describe('every type', () => {
  const things: readonly Thing[] = [
    newsArticle(plain, report),
    eventNode(plain, eventOf(plain, ID)),
    personNode(plain, plain.archive.people[0]!),
    breadcrumbList(plain, trailOf(plain, { page: 'year', year: '2025' }, 'The year 2025')),
    itemList(plain),
    webSite(plain),
  ]

  it.each(Object.entries(REQUIRED))('has what is required: %s', (type, properties) => {
    const thing = (things as readonly Record<string, unknown>[]).find(
      (one) => one['@type'] === type,
    )
    const missing = properties.filter((property) => isEmpty(thing?.[property]))
    expect(missing).toEqual([])
  })
})

describe('an article', () => {
  it('names the page that it is based on, its outlet, its origin and its language', () => {
    expect(newsArticle(plain, report)).toMatchObject({
      isBasedOn: 'https://herald.example/a',
      publisher: { '@type': 'NewsMediaOrganization', name: 'herald' },
      sourceOrganization: [{ name: 'wire' }],
      inLanguage: 'bg',
    })
  })

  it('has its byline as authors, an outlet among them as an organisation', () => {
    expect(newsArticle(plain, report).author).toMatchObject([
      { '@type': 'Person', name: 'Ivan' },
      { '@type': 'NewsMediaOrganization', name: 'wire' },
    ])
  })

  it('has a date of publication only where it is certain to the day', () => {
    expect(newsArticle(plain, report).datePublished).toBe('2025-01-21')
    expect(newsArticle(plain, undated)).not.toHaveProperty('datePublished')
  })

  it('says nothing of what is not known', () => {
    const node = newsArticle(plain, undated)
    for (const name of ['author', 'publisher', 'sourceOrganization', 'isBasedOn', 'correction'])
      expect(node).not.toHaveProperty(name)
  })

  it('carries its corrections with what was said, what is, and why', () => {
    expect(newsArticle(plain, report).correction).toEqual([
      {
        '@type': 'CorrectionComment',
        datePublished: '2025-02-01',
        text: 'Before: two\nNow: three\nWhy: Miscounted.',
      },
    ])
  })
})

describe('an event', () => {
  it('knows the longer one that it is a part of, its place and the articles on it', () => {
    expect(eventNode(plain, eventOf(plain, ID))).toMatchObject({
      superEvent: { '@id': `https://digest.example/en/events/${VISIT}/#event` },
      location: { '@type': 'Place', name: 'sofia', containedInPlace: { name: 'bulgaria' } },
      subjectOf: [{ inLanguage: 'bg' }, { inLanguage: 'bg' }],
    })
  })

  it.each([
    ['2025-01-21', { startDate: '2025-01-21' }],
    ['2025-01', { startDate: '2025-01' }],
    ['2026-01-31?/2026-02-01?', {}],
    ['2025-01-20/2025-01-23', { startDate: '2025-01-20', endDate: '2025-01-23' }],
    ['2025-01~', {}],
    ['2025-21', {}],
    ['2025-01-XX', {}],
    ['2025-01/2025-06', {}],
    ['2025-01-20/..', {}],
  ])('of %s begins and ends only where ISO 8601 can say so', (date, dates) => {
    const node = eventNode(plain, { ...eventOf(plain, ID), date })
    const { startDate, endDate } = node
    expect({ ...(startDate ? { startDate } : {}), ...(endDate ? { endDate } : {}) }).toEqual(dates)
  })

  it.each([
    ['held', 'https://schema.org/EventScheduled'],
    ['announced', 'https://schema.org/EventScheduled'],
    ['cancelled', 'https://schema.org/EventCancelled'],
    ['unknown', undefined],
  ] as const)('that is %s has the status %s', (status, term) => {
    expect(eventNode(plain, { ...eventOf(plain, ID), status }).eventStatus).toBe(term)
  })
})

describe('the web site', () => {
  it('can be searched at the address of its search page', () => {
    expect(JSON.stringify(webSite(plain).potentialAction)).toContain(
      '"https://digest.example/en/search/?q={search_term_string}"',
    )
  })
})

describe('the way to a page', () => {
  it('leads over the list that it belongs to', () => {
    const list = breadcrumbList(plain, trailOf(plain, { page: 'person', id: 'ada' }, 'Ada'))
    expect(JSON.parse(JSON.stringify(list.itemListElement))).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Digest', item: 'https://digest.example/en/' },
      {
        '@type': 'ListItem',
        position: 2,
        name: 'People',
        item: 'https://digest.example/en/people/',
      },
      {
        '@type': 'ListItem',
        position: 3,
        name: 'Ada',
        item: 'https://digest.example/en/people/ada/',
      },
    ])
  })
})

describe('the script', () => {
  it.each([
    '</script><script>alert(1)</script>',
    '<!-- <script',
    ']]>',
    'line\u2028separator\u2029',
    '"quotes\' & \\back\\',
    '\u202Eright to left\u0000\u0007',
    '😀 \uD83D',
    '=cmd()',
  ])('keeps %j as it is and out of the page', (name) => {
    const json = scriptJson([{ '@type': 'Thing', name }])
    expect(json).not.toMatch(/[<>&\u2028\u2029]/)
    expect(JSON.parse(json)).toMatchObject({ '@graph': [{ name }] })
  })
})

function publication(parts: Partial<ArchiveSource>): Publication {
  const { archive, issues } = buildArchive(source(parts))
  if (!archive) throw new Error(issues.map(({ reason }) => reason).join('\n'))
  return { archive, locale: 'en', t, url: (path) => `https://digest.example${path}` }
}

function articleOf({ archive }: Publication, id: string) {
  return archive.articles.find((one) => one.id === id)!
}

function eventOf({ archive }: Publication, id: string) {
  return archive.events.find((one) => one.id === id)!
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}
