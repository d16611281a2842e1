import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pagesOfEachKind, readSite, type BuiltPage } from './support/built-site.ts'
import { launchChromium } from './support/chromium.ts'
import { serveFolder, type StaticServer } from './support/static-server.ts'
import { openWindow } from './support/visit-page.ts'

const site = readSite('dist')
const pages = pagesOfEachKind(site).filter(
  ({ locale, kind }) =>
    locale === site.defaultLocale && ['timeline', 'one of events', 'years', 'about'].includes(kind),
)
const [article] = site.pages.filter(({ kind }) => kind === 'article')
const reported = site.pages.filter(
  ({ kind, locale, html }) =>
    kind === 'one of events' && locale === site.defaultLocale && html.includes('<article'),
)

let browser: Browser
let server: StaticServer
let view: Awaited<ReturnType<typeof openWindow>>
beforeAll(async () => {
  server = await serveFolder(site.folder, site.base)
  browser = await launchChromium()
  view = await openWindow(browser, { colorScheme: 'dark' })
  await view.page.emulateMedia({ media: 'print' })
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

describe('a printed page', () => {
  it.each([...pages, article].filter((page): page is BuiltPage => page !== undefined))(
    'is black on white, without controls, with its address: /$path',
    async ({ path }) => {
      const { page } = await view.visit(server.url + path)
      expect(await page.evaluate(colours)).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
      expect(await shown(page, 'nav, summary ~ form, input, select, button')).toEqual([])
      expect(await shown(page, 'body > footer')).toEqual([expect.stringContaining(site.url + path)])
    },
  )

  it('holds headings to their text and rows together', async () => {
    const { page } = await view.visit(server.url + String(reported[0]?.path))
    expect(await page.evaluate(breaks, 'h1, h2, h3')).toEqual(['avoid, auto'])
    expect(await page.evaluate(breaks, 'tr, .section article')).toEqual(['auto, avoid'])
  })
})

describe('a printed dossier', () => {
  it.each(reported)('gives the address of every article: /$path', async ({ path }) => {
    const { page } = await view.visit(server.url + path)
    const cards = await page.locator('main article').evaluateAll((all) =>
      all.map((card) => ({
        text: (card as HTMLElement).innerText,
        path: card.querySelector('a')?.pathname ?? '',
      })),
    )
    expect(cards.length).toBeGreaterThan(0)
    for (const card of cards) expect(card.text).toContain(new URL(card.path, site.url).href)
  })
})

/** Of the text and of the paper. Runs in the page. */
function colours(): string[] {
  const { color, backgroundColor } = getComputedStyle(document.body)
  return [color, backgroundColor]
}

function shown(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((all) =>
    all
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => element.getBoundingClientRect().width > 1)
      .map((element) => (element as HTMLElement).innerText),
  )
}

/** The different rules for breaks after and inside. Runs in the page. */
function breaks(selector: string): string[] {
  const rules = [...document.querySelectorAll(selector)].map((element) => {
    const { breakAfter, breakInside } = getComputedStyle(element)
    return `${breakAfter}, ${breakInside}`
  })
  return [...new Set(rules)]
}
