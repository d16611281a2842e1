import type { Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { onePageOfEachKind, pagesOfEachKind, readSite } from './support/built-site.ts'
import { findViolations } from './support/find-violations.ts'
import { openSite, type OpenSite } from './support/open-site.ts'
import { openWindow } from './support/visit-page.ts'

const site = readSite('dist')

let open: OpenSite
beforeAll(async () => {
  open = await openSite(site)
})
afterAll(() => open.close())

const each = onePageOfEachKind(site)
const all = pagesOfEachKind(site).filter(
  ({ locale, kind }) => locale === site.defaultLocale || kind === 'article',
)

describe.each([
  { colorScheme: 'light', width: 1280, pages: all, isBare: false },
  { colorScheme: 'light', width: 320, pages: each, isBare: true },
  { colorScheme: 'dark', width: 1280, pages: each, isBare: false },
  { colorScheme: 'dark', width: 320, pages: each, isBare: false },
] as const)(
  'WCAG 2.2 AA in the $colorScheme colours at $width px, without scripts: $isBare',
  (window) => {
    let view: Awaited<ReturnType<typeof openWindow>>
    beforeAll(async () => {
      view = await openWindow(open.browser, window)
      if (window.isBare) await view.page.route(/\/(?:\?|$)/, serveBare)
    })
    afterAll(() => view.close())

    it.each(window.pages)('holds on /$path', async ({ path }) => {
      const { page } = await view.visit(open.url + path)
      const violations = await findViolations(page)
      const found = violations.flatMap(({ id, help, nodes }) =>
        nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}`),
      )
      expect(found).toEqual([])
    })
  },
)

/** Axe is a script itself: it is shown what a browser without scripts makes of the page. */
async function serveBare(route: Route): Promise<void> {
  const response = await route.fetch()
  const body = (await response.text())
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '')
    .replaceAll(/<script[\s\S]*?<\/script>/g, '')
    .replaceAll(/<\/?noscript>/g, '')
    .replaceAll(/\(scripting:\s*none\)/g, 'all')
  await route.fulfill({ response, body })
}
