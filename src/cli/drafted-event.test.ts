import { describe, expect, it } from 'vitest'
import type { Archive } from '#domain/archive.ts'
import type { ArticleFindings } from '#match/findings.ts'
import { draftedEvent } from './drafted-event.ts'

const archive = { site: { subject: ['ann', 'bob'] } } as unknown as Archive

interface Found {
  readonly stage?: 'held' | 'announced'
  readonly participants?: readonly string[]
  readonly strangers?: readonly string[]
  readonly telling?: string | null
  readonly events?: readonly {
    readonly id: string
    readonly score: number
    readonly isNew: boolean
  }[]
}

const NEW = { id: '2031-05-06-phone-call', score: 0.5, isNew: true }

function findings({
  stage = 'held',
  participants = ['ann', 'bob'],
  strangers = [],
  telling = 'they spoke by phone',
  events = [NEW],
}: Found): ArticleFindings {
  return {
    contact: { present: true, stage, participants },
    sought: { strangers },
    telling,
    events: events.map((event) => ({ ...event, reasons: ['the same day'] })),
  } as unknown as ArticleFindings
}

function drafted(found: Found, chosen?: string | null) {
  return draftedEvent(findings(found), chosen, archive)
}

describe('the event of a draft', () => {
  it('is the one of the archive that fits well, else the new one', () => {
    const known = { id: '2031-05-05-visit', score: 0.8, isNew: false }
    expect(drafted({ events: [known, NEW] }).id).toBe(known.id)
    expect(drafted({ events: [{ ...known, score: 0.4 }, NEW] }).id).toBe(NEW.id)
  })

  it('says what it was guessed by, and nothing where the editor chose', () => {
    expect(drafted({}).note).toContain('guessed: the same day')
    expect(drafted({}, NEW.id)).toMatchObject({ id: NEW.id, note: null })
    expect(drafted({}, null)).toMatchObject({ id: null, note: null })
  })

  it('is announced, not reported, where it is to come', () => {
    expect(drafted({ stage: 'announced' }).relation).toBe('announces')
    expect(drafted({}).relation).toBe('reports')
  })

  it('has its own participants where it is new and they are not the subject persons', () => {
    const own = { ...NEW, id: '2031-05-06-phone-call-bob-carl' }
    const found = { participants: ['bob', 'carl'], events: [own] }
    expect(drafted(found).participants).toEqual(['bob', 'carl'])
    expect(drafted({ ...found, stage: 'announced', telling: null }).participants).toBeNull()
    expect(drafted({ participants: ['bob', 'ann'] }).participants).toBeNull()
    const known = { id: '2031-05-05-visit', score: 0.8, isNew: false }
    expect(drafted({ participants: ['carl'], events: [known] }).participants).toBeNull()
  })

  it('waits until people.yaml has all who took part', () => {
    const { id, note } = drafted({ participants: ['bob'], strangers: ['dorf'] })
    expect(id).toBeNull()
    expect(note).toContain('once people.yaml has dorf')
  })

  it('waits where its id names other people than the page', () => {
    const other = { ...NEW, id: '2031-05-06-phone-call-bob-dorf' }
    const { id, note } = drafted({ participants: ['bob', 'carl'], events: [other] })
    expect(id).toBeNull()
    expect(note).toContain('names other people')
  })

  it('may have a number in its id', () => {
    const second = { ...NEW, id: '2031-05-06-phone-call-2' }
    expect(drafted({ events: [second] }).id).toBe(second.id)
  })

  it('waits for a date', () => {
    const undated = { ...NEW, id: 'undated-phone-call-a-talk' }
    expect(drafted({ events: [undated] })).toMatchObject({ id: null })
  })
})
