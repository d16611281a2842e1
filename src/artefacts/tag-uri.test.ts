import { expect, it } from 'vitest'
import { articleTag, firstId, tagHost, tagUri } from '#artefacts/tag-uri.ts'
import { source } from '#tests/builders/archive-source.ts'

const site = source().site.data
const moved = { ...site, url: 'https://new.example/', tagAuthority: 'old.example,2027' }

it('begins with the host of the site', () => {
  expect(tagUri(site, 'en/feeds/events')).toBe('tag:digest.example,2026:en/feeds/events')
})

it('keeps the host and year that the site names, wherever it moves', () => {
  expect(tagUri(moved, 'en/feeds/events')).toBe('tag:old.example,2027:en/feeds/events')
  expect(tagHost(moved)).toBe('old.example')
})

it('names an article by its language and slug', () => {
  expect(articleTag(site, { lang: 'bg', slug: 'a' })).toBe('tag:digest.example,2026:bg/articles/a')
})

it('knows an event by the id that it had first', () => {
  expect(firstId({ id: 'new', redirects: ['oldest', 'older'] })).toBe('oldest')
  expect(firstId({ id: 'new', redirects: [] })).toBe('new')
})
