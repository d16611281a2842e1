import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSite, type BuiltSite } from './support/built-site.ts'
import { linkProblems } from './support/link-problems.ts'

const site = readSite('dist')

describe('the links of the built site', () => {
  it('all lead to a page, a file or a place in a page, and load nothing from elsewhere', () => {
    expect(linkProblems(site)).toEqual([])
  })

  it('carry the fonts along', () => {
    const fonts = site.files.filter((file) => file.endsWith('.woff2'))
    expect(fonts.length).toBeGreaterThan(0)
    expect(
      readFileSync(join(site.folder, fonts[0] ?? ''))
        .subarray(0, 4)
        .toString(),
    ).toBe('wOF2')
  })
})

describe('the link check', () => {
  it.each([
    ['<a href="/digest/nowhere/">x</a>', 'leads nowhere'],
    ['<a href="/en/">x</a>', 'leaves the site’s base'],
    ['<a href="#gone">x</a>', 'names a place'],
    ['<img src="https://elsewhere.example/x.png" alt="">', 'loads the foreign'],
    ['<style>@import "https://elsewhere.example/x.css"</style>', 'loads the foreign'],
    ['<p style="background:url(https://elsewhere.example/x.png)">x</p>', 'loads the foreign'],
    ['<meta http-equiv="refresh" content="0;url=/digest/gone/">', 'leads nowhere'],
  ])('refuses %s', (html, problem) => {
    expect(linkProblems(siteOf(html))).toEqual([expect.stringContaining(problem)])
  })

  it('accepts what is there', () => {
    const html =
      '<p id="a"></p><a href="#a">x</a><a href="/digest/">y</a><a href="https://elsewhere.example/">z</a>'
    expect(linkProblems(siteOf(html))).toEqual([])
  })
})

function siteOf(html: string): BuiltSite {
  const page = { file: 'index.html', path: '', html, kind: '', locale: null, isRedirect: false }
  return {
    folder: '.',
    url: 'https://user.example/digest/',
    base: '/digest/',
    locales: [],
    defaultLocale: '',
    files: ['index.html'],
    pages: [page],
  }
}
