import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { eventCalendar } from '#artefacts/calendar/event-calendar.ts'
import type { NewsEvent } from '#domain/archive.ts'
import type { ArchiveSource } from '#domain/archive-source.ts'
import { article, digest, eventFolder } from '#tests/builders/archive-source.ts'
import { HOSTILE_STRINGS } from '#tests/builders/hostile-strings.ts'
import { publication } from '#tests/builders/publication.ts'

const ID = '2025-01-21-video-call'

const REPORTED = { articles: [article('bg/a', { event: ID, published: '2025-01-22' })] }

async function calendarOf(parts: Partial<ArchiveSource>, name = 'Digest') {
  const made = await publication({ ...REPORTED, ...parts })
  const { events } = made.archive
  return eventCalendar(made, { name, path: '/en/calendar.ics', events })
}

/** An event that differs in the given parts, as a calendar program reads it. */
async function readEvent(parts: Partial<NewsEvent> = {}) {
  const made = await publication({ ...REPORTED, events: [eventFolder(ID, { place: 'sofia' })] })
  const events = made.archive.events.map((event) => ({ ...event, ...parts }))
  return eventsIn(eventCalendar(made, { name: 'Digest', path: '/en/calendar.ics', events }))[0]
}

function eventsIn(text: string) {
  return new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))
}

describe('the days of an event', () => {
  it.each([
    ['2025-01-21', '2025-01-21', '2025-01-22'],
    ['2025-01', '2025-01-01', '2025-02-01'],
    ['2022-02~', '2022-02-01', '2022-03-01'],
    ['2024-12-30/2025-01-02', '2024-12-30', '2025-01-03'],
    ['2023-24', '2023-12-01', '2024-03-01'],
    ['2026', '2026-01-01', '2027-01-01'],
  ])('%s are %s to %s, exclusive', async (date, start, end) => {
    const event = await readEvent({ date })
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual([start, end])
    expect(event?.startDate.isDate).toBe(true)
  })

  it.each(['2025-01-21/..', '../2025-01-21', '2025-01-21/'])(
    'that end or begin openly, as %s, have no place in a calendar',
    async (date) => {
      expect(await readEvent({ date })).toBeUndefined()
    },
  )

  it('are put into words where they are not exact', async () => {
    const event = await readEvent({
      date: '2025-01~',
      dateBasis: { en: 'Only the month is named.' },
    })
    expect(event?.summary).toBe('Video call: ada and boyan (about January 2025)')
    expect(event?.description).toContain('Date: about January 2025\nThe exact day is not known.')
    expect(event?.description).toContain('Only the month is named.')
  })

  it('are said to be more than the event took where it took place on one of them', async () => {
    const event = await readEvent({ date: '2026-01-31?/2026-02-01?' })
    expect(event?.summary).toContain('(probably 31\u00a0January – 1\u00a0February 2026)')
    expect(event?.description).toContain('every day that is possible')
  })

  it('are no more than one where that one is inferred', async () => {
    const event = await readEvent({ date: '2025-01-21?' })
    expect(event?.summary).toContain('(probably 21\u00a0January 2025)')
    expect(event?.description).toContain('The exact day is not known.')
    expect(event?.description).not.toContain('every day that is possible')
  })
})

it.each([
  ['held', 'CONFIRMED'],
  ['announced', 'TENTATIVE'],
  ['cancelled', 'CANCELLED'],
  ['unknown', null],
] as const)('an event that is %s is %s', async (status, written) => {
  const event = await readEvent({ status })
  expect(event?.component.getFirstPropertyValue('status')).toBe(written)
})

it('the sequence counts the corrections', async () => {
  const correction = { date: '2025-02-01', before: 'a', after: 'b', why: { en: 'c' } }
  expect((await readEvent())?.sequence).toBe(0)
  expect((await readEvent({ corrections: [correction, correction] }))?.sequence).toBe(2)
})

it('the id of an event is that which it had first', async () => {
  expect((await readEvent())?.uid).toBe(`${ID}@digest.example`)
  const renamed = await readEvent({ id: `${ID}-bridge`, redirects: [ID] })
  expect(renamed?.uid).toBe(`${ID}@digest.example`)
})

it('place, kind and address are told', async () => {
  const event = await readEvent()
  const value = (name: string) => event?.component.getFirstPropertyValue(name)
  expect(event?.location).toBe('sofia')
  expect(value('categories')).toBe('Video call')
  expect(value('url')).toBe(`https://digest.example/two/en/events/${ID}/`)
  expect(value('transp')).toBe('TRANSPARENT')
})

it('the stamp is the day of the archive, never a clock', async () => {
  expect(await calendarOf({})).toContain('DTSTAMP:20250122T000000Z\r\n')
})

describe('hostile strings', () => {
  const parts = (text: string): Partial<ArchiveSource> => ({
    events: [eventFolder(ID, { dateBasis: { en: text } })],
    digests: [digest(ID, 'en', text)],
  })

  it.each(HOSTILE_STRINGS)('%o stays one event in lines of 75 octets', async (text) => {
    const calendar = await calendarOf(parts(text), text)
    const events = eventsIn(calendar)
    expect(events.map(({ uid }) => uid)).toEqual([`${ID}@digest.example`])
    const lines = calendar.split('\r\n')
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([])
    expect(lines.join('')).not.toMatch(/(?!\t)[\p{Cc}\p{Cs}]/u)
  })

  it.each(HOSTILE_STRINGS.filter((text) => !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(text)))(
    '%o is read back as it was',
    async (text) => {
      expect(eventsIn(await calendarOf(parts(text)))[0]?.summary).toBe(text)
    },
  )
})
