import { expect, test } from 'vitest'
import { articlePath, pathOf, withBase } from '#domain/route.ts'

test('a page has the same path in every locale but for the locale', () => {
  const route = { page: 'event', id: '2025-01-21-video-call' } as const
  expect(pathOf(route, 'bg')).toBe('/bg/events/2025-01-21-video-call/')
  expect(pathOf(route, 'uk')).toBe('/uk/events/2025-01-21-video-call/')
})

test('the timeline is the locale’s root', () => {
  expect(pathOf({ page: 'timeline' }, 'en')).toBe('/en/')
})

test.each([
  [{ page: 'languages' }, '/en/languages/'],
  [{ page: 'language', lang: 'uk' }, '/en/languages/uk/'],
  [{ page: 'year', year: '2025' }, '/en/years/2025/'],
  [{ page: 'kind', kind: 'visit' }, '/en/kinds/visit/'],
  [{ page: 'person', id: 'ada' }, '/en/people/ada/'],
  [{ page: 'outlet', id: 'wire' }, '/en/outlets/wire/'],
  [{ page: 'about' }, '/en/about/'],
  [{ page: 'date-audit' }, '/en/about/dates/'],
  [{ page: 'corrections' }, '/en/about/corrections/'],
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
