import { expect, it } from 'vitest'
import { offlineFiles } from './offline-files.ts'

const address = { site: 'https://digest.example', base: '/' }

it('copies the pages, what they need, and the open data', () => {
  expect([...copy().keys()]).toEqual([
    'data/archive.json',
    'en/index.html',
    'index.html',
    'en/events.atom',
    '_astro/a.css',
    '_astro/a.woff2',
  ])
})

it('leads from a page to the published search, which is not copied', () => {
  expect(text('en/index.html')).toContain('href="https://digest.example/en/search/"')
})

it('leads from a stylesheet to its fonts', () => {
  expect(text('_astro/a.css')).toBe('@font-face{src:url(a.woff2)}')
})

function copy() {
  const site = {
    'index.html': '<a href="/en/">en</a><link rel="stylesheet" href="/_astro/a.css">',
    'en/index.html': '<a href="/en/search/">?</a><link rel="alternate" href="/en/events.atom">',
    'en/search/index.html': '<script src="/pagefind/pagefind.js"></script>',
    'en/404.html': 'nothing',
    'en/events.atom': '<feed/>',
    'data/archive.json': '{}',
    '_astro/a.css': '@font-face{src:url(/_astro/a.woff2)}',
    '_astro/a.woff2': '',
    'pagefind/pagefind.js': '',
    'cards/a.png': '',
  }
  const read = (file: string) => new TextEncoder().encode(site[file as keyof typeof site])
  return new Map(offlineFiles({ names: Object.keys(site), read }, address))
}

function text(file: string): string {
  return new TextDecoder().decode(copy().get(file))
}
