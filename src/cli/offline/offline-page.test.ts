import { expect, it } from 'vitest'
import { offlinePage } from './offline-page.ts'

const moved = (link: string) => `moved:${link}`

it('rewrites what a page links to, loads and sends to', () => {
  const page = offlinePage(
    '<a href="/a/">a</a><img src="/b.png" srcset="/b.png 1x, /c.png 2x"><form action="/d/"></form>',
    moved,
  )
  expect(page).toContain('<a href="moved:/a/">')
  expect(page).toContain('<img src="moved:/b.png" srcset="moved:/b.png 1x, moved:/c.png 2x">')
  expect(page).toContain('<form action="moved:/d/">')
})

it('rewrites where a page redirects and what its styles load', () => {
  const page = offlinePage(
    '<meta http-equiv="refresh" content="0;url=/a/"><style>a{src:url("/b.woff2")}</style>',
    moved,
  )
  expect(page).toContain('content="0;url=moved:/a/"')
  expect(page).toContain('src:url("moved:/b.woff2")')
})

it('drops the content security policy, which names no file', () => {
  const page = offlinePage(
    '<meta http-equiv="content-security-policy" content="default-src \'self\'"><meta charset="utf-8">',
    moved,
  )
  expect(page).not.toContain('default-src')
  expect(page).toContain('<meta charset="utf-8">')
})

it('leaves the words of a page alone, also where they look like a link', () => {
  expect(offlinePage('<p>&lt;a href="/a/"> url(/b)</p>', moved)).toContain(
    '<p>&#x3C;a href="/a/"> url(/b)</p>',
  )
})

it('drops scripts that need a server, and the controls that need these', () => {
  const page = offlinePage(
    '<script>a</script><script type="module" src="/b.js"></script><p class="c scripted">d</p><p>e</p>',
    moved,
  )
  expect(page).toContain('<script>a</script></head><body><p>e</p></body>')
})
