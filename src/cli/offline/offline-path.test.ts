import { describe, expect, it } from 'vitest'
import { offlinePath } from './offline-path.ts'

const copied = {
  address: { site: 'https://digest.example', base: '/two/' },
  files: new Set(['index.html', 'en/index.html', 'en/events/a/index.html', '_astro/100% a.css']),
}

describe('A link in a copy without a server', () => {
  it.each([
    ['/two/', 'index.html', 'index.html'],
    ['/two/en/', 'index.html', 'en/index.html'],
    ['/two/', 'en/events/a/index.html', '../../../index.html'],
    ['/two/en/events/a/#fact', 'en/index.html', 'events/a/index.html#fact'],
    ['/two/en/?q=a#b', 'en/events/a/index.html', '../../index.html?q=a#b'],
    ['../', 'en/events/a/index.html', 'https://digest.example/two/en/events/'],
    ['../../', 'en/events/a/index.html', '../../index.html'],
    ['/two/_astro/100%25%20a.css', 'en/index.html', '../_astro/100%25%20a.css'],
  ])('%s in %s leads to %s', (link, from, target) => {
    expect(offlinePath(link, from, copied)).toBe(target)
  })

  it.each([
    '#top',
    '',
    'mailto:a@b.example',
    'https://other.example/',
    '//cdn.example/x',
    'data:,x',
  ])('stays as it is: %s', (link) => {
    expect(offlinePath(link, 'en/index.html', copied)).toBe(link)
  })

  it('leads to the published site where the copy has no such page', () => {
    expect(offlinePath('/two/en/search/?q=a', 'en/index.html', copied)).toBe(
      'https://digest.example/two/en/search/?q=a',
    )
  })

  it('that names the published site in full stays as it is', () => {
    const link = 'https://digest.example/two/en/'
    expect(offlinePath(link, 'index.html', copied)).toBe(link)
  })

  it('below another base is no link of the site', () => {
    expect(offlinePath('/other/', 'en/index.html', copied)).toBe('/other/')
  })
})
