import { describe, expect, it } from 'vitest'
import type { ArchiveSource } from '#domain/archive-source.ts'
import type { LocaleRoute } from '#domain/route.ts'
import { article, eventFolder } from '#tests/builders/archive-source.ts'
import { publication } from '#tests/builders/publication.ts'
import { calendarLinks, feedsOfPage } from '#views/feed-links.ts'
import { createView } from '#views/view.ts'

const ID = '2025-01-21-video-call'
const PARTS: Partial<ArchiveSource> = {
  articles: [article('bg/a', { event: ID })],
  events: [eventFolder(ID)],
}

async function view() {
  const address = { site: 'https://digest.example', base: '/two/' }
  return createView({ ...(await publication(PARTS)), address })
}

describe('the feeds of a page', () => {
  it.each<[LocaleRoute, string]>([
    [{ page: 'timeline' }, '/two/en/feeds/events'],
    [{ page: 'feeds' }, '/two/en/feeds/events'],
    [{ page: 'event', id: ID }, `/two/en/feeds/events/${ID}`],
    [{ page: 'kind', kind: 'video-call' }, '/two/en/feeds/kinds/video-call'],
    [{ page: 'person', id: 'ada' }, '/two/en/feeds/people/ada'],
    [{ page: 'language', lang: 'bg' }, '/two/bg/feeds/articles'],
  ])('at %o are those of %s', async (route, path) => {
    const links = feedsOfPage(await view(), route)
    expect(links.map(({ href }) => href)).toEqual(
      ['atom', 'rss', 'json'].map((ending) => `${path}.${ending}`),
    )
  })

  it('say what they are about and in which format', async () => {
    const [atom] = feedsOfPage(await view(), { page: 'timeline' })
    expect(atom).toMatchObject({ title: 'All events (Atom)', type: 'application/atom+xml' })
  })

  it.each<LocaleRoute | null>([{ page: 'about' }, { page: 'person', id: 'vera' }, null])(
    'at %o are none, as nothing would appear in them',
    async (route) => {
      expect(feedsOfPage(await view(), route)).toEqual([])
    },
  )
})

describe('the calendar', () => {
  it('is subscribed to at its full address, and downloaded at the same', async () => {
    expect(calendarLinks(await view())).toEqual({
      subscribe: 'webcal://digest.example/two/en/calendar.ics',
      download: '/two/en/calendar.ics',
    })
  })

  it('of an event stands below the event', async () => {
    const made = await view()
    expect(calendarLinks(made, made.archive.events[0])?.download).toBe(
      `/two/en/events/${ID}/event.ics`,
    )
  })

  it('of an event without an end does not exist', async () => {
    const made = await view()
    expect(calendarLinks(made, { ...made.archive.events[0]!, date: '2025-01-21/..' })).toBeNull()
  })
})
