import { describe, expect, it } from 'vitest'
import { findNearDuplicates } from '#match/archive/find-near-duplicates.ts'
import { durationFact } from '#match/archive/told-facts.ts'
import { matchEvents, type SoughtContact } from '#match/archive/match-events.ts'
import { article } from '#tests/builders/archive-source.ts'
import { matchingArchive } from '#tests/builders/matching-archive.ts'
import { eventFolder } from '#tests/builders/archive-source.ts'

const CALL = '2025-01-21-phone-call'

const archive = matchingArchive({
  articles: [
    {
      ...article('en/a-call', {
        title: 'Lu and Dovgan speak by phone about the bridge',
        event: CALL,
        published: '2025-01-21',
        claims: [{ fact: 'duration', value: 'PT95M', quote: '95 minutes' }],
      }),
      opening: 'The two leaders spoke on Tuesday about the bridge over the quiet river.',
    },
    article('en/a-year-before', { event: '2024-01-21-phone-call' }),
    article('en/ministers', { event: '2025-01-20-meeting' }),
  ],
  events: [
    eventFolder('2025-01-20-meeting', { participants: ['ren-bo', 'oleg-shubin'], place: 'sofia' }),
  ],
})

function sought(fields: Partial<SoughtContact> = {}): SoughtContact {
  return {
    edtf: '2025-01-21',
    dayOfYear: null,
    weekday: null,
    since: null,
    facts: [],
    isDateOfPage: false,
    kind: 'phone-call',
    participants: ['lu-mingde', 'petr-dovgan'],
    strangers: [],
    title: 'lu-and-dovgan-speak',
    minutes: null,
    place: null,
    nearDuplicates: [],
    ...fields,
  }
}

function ids(fields: Partial<SoughtContact> = {}): readonly string[] {
  return matchEvents(sought(fields), archive).map(({ id }) => id)
}

describe('the events that a contact may be', () => {
  it('begin with that of the same day, kind and people', () => {
    const [first] = matchEvents(sought(), archive)
    expect(first).toMatchObject({
      id: CALL,
      isNew: false,
      reasons: ['the same day', 'the same people', 'the same kind'],
    })
  })

  it('end with the new one that it would make', () => {
    expect(matchEvents(sought(), archive).at(-1)).toMatchObject({ id: `${CALL}-2`, isNew: true })
  })

  it.each([
    ['a day later, as time zones allow', { edtf: '2025-01-22' }],
    ['told as a video call', { kind: 'video-call' }],
    [
      'told days later, with the date of the page alone',
      { edtf: '2025-01-23', isDateOfPage: true },
    ],
    ['dated by its month', { edtf: '2025-01' }],
    ['with one of the people named', { participants: ['petr-dovgan'] }],
  ] as const)('hold the same one %s', (_case, fields) => {
    expect(ids(fields)).toContain(CALL)
  })

  it.each([
    ['a year later', { edtf: '2026-01-21' }, '2026-01-21-phone-call'],
    ['two days later', { edtf: '2025-01-23' }, '2025-01-23-phone-call'],
    [
      'between others',
      { participants: ['harlan-reed', 'petr-dovgan'] },
      '2025-01-21-phone-call-harlan-reed-petr-dovgan',
    ],
    ['by letter', { kind: 'letter' }, '2025-01-21-letter'],
  ] as const)('are only the new one %s', (_case, fields, id) => {
    expect(ids(fields)).toEqual([id])
  })

  it('are the meeting of others where those are named', () => {
    const fields = {
      kind: 'meeting',
      participants: ['oleg-shubin', 'ren-bo'],
      place: 'bulgaria',
    } as const
    expect(ids(fields)[0]).toBe('2025-01-20-meeting')
  })

  it('are only a new one named by its article where no date is known', () => {
    expect(ids({ edtf: null })).toEqual(['undated-phone-call-lu-and-dovgan-speak'])
  })

  it('hold one with the same duration to the minute where no date is known', () => {
    const [first] = matchEvents(sought({ edtf: null, facts: [durationFact(95, 0)] }), archive)
    expect(first).toMatchObject({ id: CALL, isNew: false })
    expect(first?.reasons).toContain('tells the same: 95 minutes')
  })

  it.each([
    ['whose weekday is another', { weekday: 4 }],
    ['whose day of the year is another', { dayOfYear: '02-21' }],
    ['that looks back to a later year', { since: 2026 }],
    ['that is of another kind', { kind: 'meeting' }],
    ['between others', { participants: ['petr-dovgan', 'harlan-reed'] }],
    ['that lasted as long, in round minutes', { facts: [durationFact(60, 0)] }],
  ] as const)('do not hold it for an undated one %s', (_case, fields) => {
    expect(ids({ edtf: null, facts: [durationFact(95, 0)], ...fields })).not.toContain(CALL)
  })

  it('hold it for an undated one on its weekday and day of the year', () => {
    const facts = [durationFact(95, 0)]
    expect(ids({ edtf: null, facts, weekday: 1, dayOfYear: '01-21' })[0]).toBe(CALL)
  })

  it('are only the new one of those whom people.yaml does not have', () => {
    expect(ids({ participants: [], strangers: ['kowal', 'maro'] })).toEqual([
      '2025-01-21-phone-call-kowal-maro',
    ])
    expect(ids({ participants: ['petr-dovgan'], strangers: ['maro'] })).toEqual([
      '2025-01-21-phone-call-maro-petr-dovgan',
    ])
  })

  it('score higher where the duration is the same', () => {
    const [without] = matchEvents(sought({ edtf: '2025-01-22' }), archive)
    const [withIt] = matchEvents(sought({ edtf: '2025-01-22', minutes: 95 }), archive)
    expect(withIt?.reasons).toContain('both say 95 minutes')
    expect(withIt?.score).toBeGreaterThan(without?.score ?? 1)
  })

  it('are never those of another year, however alike the text', () => {
    const nearDuplicates = archive.articles
      .filter(({ id }) => id === 'en/a-call')
      .map((one) => ({ article: one, share: 1 }))
    expect(ids({ edtf: '2026-01-21', nearDuplicates })).toEqual(['2026-01-21-phone-call'])
  })
})

describe('near duplicates', () => {
  const text =
    'Lu and Dovgan speak by phone about the bridge. The two leaders spoke on Tuesday about the bridge over the quiet river.'

  function page(lang: string, body: string) {
    const line = { line: 1, text: body }
    return { lang, title: null, standfirst: null, body: [line], page: [line], metadataDates: [] }
  }

  it('are the articles whose headline and opening stand in the text', () => {
    expect(findNearDuplicates(page('en', text), archive).map(({ article: { id } }) => id)).toEqual([
      'en/a-call',
    ])
  })

  it.each([
    ['another language', 'bg', text],
    ['another text', 'en', 'The bridge over the river was closed, and nobody spoke of it.'],
  ])('are none for %s', (_case, lang, body) => {
    expect(findNearDuplicates(page(lang, body), archive)).toEqual([])
  })
})
