import { expect, it } from 'vitest'
import { articleTag, calendarUid, firstId, tagUri } from '#artefacts/tag-uri.ts'
import { source } from '#tests/builders/archive-source.ts'

const site = source().site.data
const moved = { ...site, url: 'https://new.example/', tagAuthority: 'old.example,2027' }

const CALL = { id: '2025-phone-call', redirects: [] }

it.each(['https://digest.example/two', 'https://digest.example/two/'])(
  'tells the digest at %s from others of its host',
  (url) => {
    expect(tagUri({ ...site, url }, 'en/feeds')).toBe('tag:digest.example,2026:two/en/feeds')
    expect(calendarUid({ ...site, url }, CALL)).toBe('two/2025-phone-call@digest.example')
  },
)

it('gives a digest that names its authority the same ids in every folder', () => {
  const url = 'https://new.example/two/'
  expect(tagUri({ ...moved, url }, 'en/feeds')).toBe('tag:old.example,2027:en/feeds')
})

it('begins with the host of the site', () => {
  expect(tagUri(site, 'en/feeds/events')).toBe('tag:digest.example,2026:en/feeds/events')
})

it('keeps the host and year that the site names, wherever it moves', () => {
  expect(tagUri(moved, 'en/feeds/events')).toBe('tag:old.example,2027:en/feeds/events')
  expect(calendarUid(moved, CALL)).toBe('2025-phone-call@old.example')
})

it('names an article by its language and slug', () => {
  expect(articleTag(site, { lang: 'bg', slug: 'a' })).toBe('tag:digest.example,2026:bg/articles/a')
})

it('knows an event by the id that it had first', () => {
  expect(firstId({ id: 'new', redirects: ['oldest', 'older'] })).toBe('oldest')
  expect(firstId({ id: 'new', redirects: [] })).toBe('new')
})
