import { describe, expect, it } from 'vitest'
import { buildArchive } from '#domain/build-archive.ts'
import { loadLocale } from '#i18n/load-locale.ts'
import { searchRecords, type SearchRecord } from '#search/search-records.ts'
import { article, digest, source } from '#tests/builders/archive-source.ts'

const EVENT = '2025-01-21-video-call'
const translators = new Map([
  ['en', await loadLocale('en')],
  ['bg', await loadLocale('bg')],
])

describe('the records of the index', () => {
  it('are one of each event for each language that tells it', () => {
    const records = recordsOf({ digests: [digest(EVENT, 'en'), digest(EVENT, 'bg')] })
    expect(records.map(({ path }) => path)).toEqual([
      '/bg/articles/one/',
      `/bg/events/${EVENT}/`,
      `/en/events/${EVENT}/`,
    ])
  })

  it('are one for each locale of an event that nobody has told yet', () => {
    expect(recordsOf({}).filter(({ filters }) => filters['type']?.[0] === 'event')).toHaveLength(2)
  })

  it('name the people who take part, also in languages that the text is not in', () => {
    expect(recordsOf({})[0]).toMatchObject({ lang: 'bg', names: 'ada · boyan' })
  })

  it('lead from an article to the event that it reports, with what is said of it in every locale', () => {
    const [record] = recordsOf({ digests: [digest(EVENT, 'en', 'A call')] })
    expect(record?.filters).toMatchObject({
      event: [EVENT],
      kind: ['video-call'],
      year: ['2025'],
      'title-en': ['A call'],
      'about-en': ['21\u00A0January 2025\u00A0· Held\u00A0· Video call'],
      'about-bg': ['21\u00A0януари 2025\u00A0г.\u00A0· Състоя се\u00A0· Видеоразговор'],
    })
  })

  it.each([
    ['full', 'Цялото тяло.'],
    ['excerpt', 'Ада говори с Боян.'],
    ['link', ''],
  ])('hold as much of an article as its rights allow: %s', (rights, content) => {
    expect(recordsOf({ rights })[0]?.content).toBe(content)
  })

  it('say in which language a title in our own words is', () => {
    const records = recordsOf({ id: 'de/one', rights: 'link', title: null })
    const nameless = records.find(({ path }) => path === '/de/articles/one/')
    expect(nameless).toMatchObject({ lang: 'de', titleLang: 'en' })
    expect(recordsOf({})[0]).toMatchObject({ lang: 'bg', titleLang: 'bg' })
  })
})

function recordsOf({
  digests = [] as ReturnType<typeof digest>[],
  id = 'bg/one',
  rights = 'full',
  title = 'Разговор' as string | null,
}) {
  const fields = { event: EVENT, rights, title, url: 'https://a.example/' }
  const articles = [article(id, fields)]
  const { archive, issues } = buildArchive(source({ articles, digests }))
  if (archive === null) throw new Error(JSON.stringify(issues))
  return searchRecords({
    archive,
    translators,
    plainText: (markdown): string => markdown,
    bodies: new Map([['bg/one', 'Цялото тяло.']]),
  }) satisfies readonly SearchRecord[]
}
