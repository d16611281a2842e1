import { expect, it } from 'vitest'
import { siteAddress, siteUrlProblem } from '#loader/site-address.ts'
import { folderOf } from '#tests/builders/content-folder.ts'

it.each([
  ['https://example.org', 'https://example.org', '/'],
  ['https://example.org/digest', 'https://example.org', '/digest/'],
  ['http://example.org:8080/a/b/', 'http://example.org:8080', '/a/b/'],
])('takes %s from site.yaml apart', (url, site, base) => {
  expect(siteAddress(folderOf({ 'site.yaml': `url: ${url}\n` }), {})).toEqual({ site, base })
})

it('prefers SITE_URL', () => {
  const dir = folderOf({ 'site.yaml': 'url: https://example.org/\n' })
  expect(siteAddress(dir, { SITE_URL: 'https://example.com/x/' })).toEqual({
    site: 'https://example.com',
    base: '/x/',
  })
})

it.each([
  ['example.org/digest', false],
  ['ftp://example.org/', false],
  ['https://', false],
  ['https://example.org/новини/', false],
  ['https://example.org/a b/', false],
  ['https://example.org/%20/', false],
  ['https://example.org/news/2026_a.b~c-d/', true],
  ['https://example.org/digest', true],
  ['', true],
  [undefined, true],
])('takes SITE_URL “%s” for an address of a site, or for none: %s', (url, isFine) => {
  const problem = siteUrlProblem({ SITE_URL: url })
  expect(problem).toEqual(isFine ? null : expect.stringContaining(`“${url}”`))
})

it.each([
  ['is missing', {}],
  ['is broken', { 'site.yaml': 'url: [' }],
  ['has no url', { 'site.yaml': 'title: A' }],
  ['has an address of another kind', { 'site.yaml': 'url: ftp://example.org/' }],
])('is a local one where site.yaml %s', (_, files) => {
  expect(siteAddress(folderOf(files), {})).toEqual({ site: 'http://127.0.0.1:4321', base: '/' })
})
