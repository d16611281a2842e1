import { expect, test } from 'vitest'
import {
  articlePath,
  calendarPath,
  feedFilePath,
  opmlPath,
  pathOf,
  withBase,
} from '#domain/route.ts'

test('a page has the same path in every locale but for the locale', () => {
  const route = { page: 'event', id: '2025-01-21-video-call' } as const
  expect(pathOf(route, 'bg')).toBe('/bg/events/2025-01-21-video-call/')
  expect(pathOf(route, 'uk')).toBe('/uk/events/2025-01-21-video-call/')
})

test('the timeline is the locale’s root', () => {
  expect(pathOf({ page: 'timeline' }, 'en')).toBe('/en/')
})

test.each([
  [{ page: 'side-by-side', id: '2025-letter', texts: 'bg-uk' }, '/en/events/2025-letter/bg-uk/'],
  [{ page: 'languages' }, '/en/languages/'],
  [{ page: 'language', lang: 'uk' }, '/en/languages/uk/'],
  [{ page: 'year', year: '2025' }, '/en/years/2025/'],
  [{ page: 'kind', kind: 'visit' }, '/en/kinds/visit/'],
  [{ page: 'person', id: 'ada' }, '/en/people/ada/'],
  [{ page: 'outlet', id: 'wire' }, '/en/outlets/wire/'],
  [{ page: 'about' }, '/en/about/'],
  [{ page: 'date-audit' }, '/en/about/dates/'],
  [{ page: 'corrections' }, '/en/about/corrections/'],
  [{ page: 'feeds' }, '/en/feeds/'],
] as const)('%o is at %s', (route, path) => {
  expect(pathOf(route, 'en')).toBe(path)
})

test('an article is found under its own language', () => {
  expect(articlePath({ lang: 'uk', slug: 'besida' })).toBe('/uk/articles/besida/')
})

test('a base is put in front once, with or without its final slash', () => {
  expect(withBase('/digest/', '/en/')).toBe('/digest/en/')
  expect(withBase('/digest', '/en/')).toBe('/digest/en/')
  expect(withBase('/', '/en/')).toBe('/en/')
})

test.each([
  [{ of: 'events' }, '/en/feeds/events.atom'],
  [{ of: 'event', id: '2025-01-21-video-call' }, '/en/feeds/events/2025-01-21-video-call.atom'],
  [{ of: 'person', id: 'ada' }, '/en/feeds/people/ada.atom'],
  [{ of: 'kind', kind: 'visit' }, '/en/feeds/kinds/visit.atom'],
  [{ of: 'articles' }, '/en/feeds/articles.atom'],
] as const)('the feed of %o is at %s', (feed, path) => {
  expect(feedFilePath(feed, 'en', 'atom')).toBe(path)
})

test('a calendar stands below its locale, that of an event below the event', () => {
  expect(calendarPath('bg')).toBe('/bg/calendar.ics')
  expect(calendarPath('bg', '2025-01-21-visit')).toBe('/bg/events/2025-01-21-visit/event.ics')
})

test('the list of feeds stands below its locale', () => {
  expect(opmlPath('bg')).toBe('/bg/feeds.opml')
})
