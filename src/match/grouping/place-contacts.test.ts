import { describe, expect, it } from 'vitest'
import { durationFact } from '#match/archive/told-facts.ts'
import type { SoughtContact } from '#match/archive/sought-contact.ts'
import { placeContacts } from '#match/grouping/place-contacts.ts'
import { textProfile } from '#match/grouping/text-profile.ts'
import { article, eventFolder } from '#tests/builders/archive-source.ts'
import { matchingArchive } from '#tests/builders/matching-archive.ts'

const CALL = '2025-01-21-phone-call'
const TEXT = 'The two leaders spoke on Tuesday about the bridge over the quiet river in the north.'

const archive = matchingArchive({
  articles: [
    {
      ...article('en/a-call', {
        title: 'Lu and Dovgan speak by phone about the bridge',
        event: CALL,
        published: '2025-01-21',
        claims: [{ fact: 'duration', value: 'PT95M', quote: '95 minutes' }],
      }),
      opening: TEXT,
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
    strangerKeys: [],
    title: 'lu-and-dovgan-speak',
    place: null,
    profile: textProfile([], 'en'),
    ...fields,
  }
}

function candidates(fields: Partial<SoughtContact> = {}) {
  return placeContacts([sought(fields)], archive)[0] ?? []
}

function ids(fields: Partial<SoughtContact> = {}): readonly string[] {
  return candidates(fields).map(({ id }) => id)
}

describe('the events that a contact may be', () => {
  it('begin with that of the same day also where the archive only guesses it', () => {
    const guessed = matchingArchive({
      articles: [article('en/a-call', { event: CALL })],
      events: [eventFolder(CALL, { date: '2025-01-21?' })],
    })
    const reasons = placeContacts([sought()], guessed)[0]?.find(({ id }) => id === CALL)?.reasons
    expect(reasons).toContain('the same day')
  })

  it('begin with that of the same day, kind and people', () => {
    expect(candidates()[0]).toMatchObject({
      id: CALL,
      isNew: false,
      reasons: ['the same day', 'the same people', 'the same kind'],
    })
  })

  it('end with the new one that it would make otherwise', () => {
    expect(candidates().at(-1)).toMatchObject({ id: `${CALL}-2`, isNew: true })
  })

  it('are none for a page without a contact', () => {
    expect(placeContacts([null, sought()], archive)[0]).toEqual([])
  })

  it.each([
    ['a day later, as time zones allow', { edtf: '2025-01-22' }],
    ['told as a video call', { kind: 'video-call' }],
    [
      'told days later, with the date of the page alone',
      { edtf: '2025-01-23', isDateOfPage: true },
    ],
    ['with one of the people named', { participants: ['petr-dovgan'] }],
  ] as const)('begin with the same one %s', (_case, fields) => {
    expect(ids(fields)[0]).toBe(CALL)
  })

  it('hold it for a page that names the month alone', () => {
    expect(ids({ edtf: '2025-01' })).toContain(CALL)
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
      place: 'sofia',
      edtf: '2025-01-20',
    } as const
    expect(candidates(fields)[0]).toMatchObject({ id: '2025-01-20-meeting' })
    expect(candidates(fields)[0]?.reasons).toContain('the same place')
  })

  it('are only a new one named by its article where no date is known', () => {
    expect(ids({ edtf: null })).toEqual(['undated-phone-call-lu-and-dovgan-speak'])
  })

  it('begin with one of the same duration to the minute where no date is known', () => {
    const [first] = candidates({ edtf: null, facts: [durationFact(95, 0)] })
    expect(first).toMatchObject({ id: CALL, isNew: false })
    expect(first?.reasons).toContain('tells the same: 95 minutes')
  })

  it.each([
    ['whose weekday is another', { weekday: 4 }],
    ['whose day of the year is another', { dayOfYear: '02-21' }],
    ['that looks back to a later year', { since: 2026 }],
    ['between others', { participants: ['petr-dovgan', 'harlan-reed'] }],
    ['that lasted as long, in round minutes', { facts: [durationFact(60, 0)] }],
  ] as const)('do not hold it for an undated one %s', (_case, fields) => {
    expect(ids({ edtf: null, facts: [durationFact(95, 0)], ...fields })).not.toContain(CALL)
  })

  it('begin with it for an undated one on its weekday and day of the year', () => {
    const facts = [durationFact(95, 0)]
    expect(ids({ edtf: null, facts, weekday: 1, dayOfYear: '01-21' })[0]).toBe(CALL)
  })

  it('are only the new one of those whom people.yaml does not have', () => {
    expect(
      ids({ participants: [], strangers: ['kowal', 'maro'], strangerKeys: ['kwl', 'mr'] }),
    ).toEqual(['2025-01-21-phone-call-kowal-maro'])
    expect(
      ids({ participants: ['petr-dovgan'], strangers: ['maro'], strangerKeys: ['mr'] }),
    ).toEqual(['2025-01-21-phone-call-maro-petr-dovgan'])
  })

  it('hold it where one of two is a stranger, as names are misread, and something else is the same', () => {
    const misread = { participants: ['petr-dovgan'], strangers: ['maro'], strangerKeys: ['mr'] }
    expect(ids({ ...misread, facts: [durationFact(95, 0)] })).toContain(CALL)
    const other = { participants: ['petr-dovgan', 'harlan-reed'], facts: [durationFact(95, 0)] }
    expect(ids(other)).not.toContain(CALL)
  })

  it('score higher where the duration is the same', () => {
    const month = { edtf: '2025-01' }
    const [without] = candidates(month).filter(({ id }) => id === CALL)
    const [withIt] = candidates({ ...month, facts: [durationFact(95, 0)] })
    expect(withIt?.score).toBeGreaterThan(without?.score ?? 1)
  })

  it('begin with that of the same text where the page only shows another day', () => {
    const profile = textProfile(['Lu and Dovgan speak by phone about the bridge', TEXT], 'en')
    const late = { edtf: '2025-06-01', profile }
    expect(ids({ ...late, isDateOfPage: true })[0]).toBe(CALL)
    expect(ids(late)).toEqual(['2025-06-01-phone-call'])
  })

  it('are at most five, and the new one', () => {
    const days = ['18', '19', '20', '21', '22', '23', '24']
    const many = matchingArchive({
      articles: days.map((day) =>
        article(`en/call-${day}`, { event: `2025-03-${day}-phone-call` }),
      ),
    })
    const found = placeContacts([sought({ edtf: '2025-03' })], many)[0] ?? []
    expect(found).toHaveLength(6)
    expect(found.filter(({ isNew }) => isNew)).toHaveLength(1)
  })
})

it('a page whose day is misread gets the event of the page that tells the same', () => {
  const profile = textProfile(['Lu and Dovgan speak by phone about the bridge', TEXT], 'en')
  const undated = sought({ edtf: null, facts: [durationFact(95, 0)], profile })
  const misread = sought({ edtf: '2025-01-24', facts: [durationFact(95, 0)], profile })
  const placed = placeContacts([undated, misread], archive)
  expect(placed.map(([best]) => best?.id)).toEqual([CALL, CALL])
  expect(placed[1]?.[0]?.reasons).toContain('another page of this import')
})
