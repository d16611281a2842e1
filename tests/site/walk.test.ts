import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { onePageOfEachKind, pagesOfEachKind, readSite, shownPages } from './support/built-site.ts'
import { openSite, type OpenSite } from './support/open-site.ts'
import { openWindow, type Visit } from './support/visit-page.ts'

const WIDTHS = [320, 1280]
const site = readSite('dist')

let open: OpenSite
let scripted: Awaited<ReturnType<typeof openWindow>>
let plain: Awaited<ReturnType<typeof openWindow>>
beforeAll(async () => {
  open = await openSite(site)
  scripted = await openWindow(open.browser, {})
  plain = await openWindow(open.browser, { javaScriptEnabled: false })
})
afterAll(() => open.close())

describe.each(shownPages(site))('every page: /$path', ({ path, html }) => {
  let visit: Visit
  beforeAll(async () => {
    visit = await scripted.visit(open.url + path)
  })

  it('is sound at every width', async () => {
    const { page, problems } = visit
    expect(await page.evaluate(() => document.querySelectorAll('h1').length)).toBe(1)
    expect(await overflowing(page)).toEqual([])
    expect(problems).toEqual([])
  })

  if (html.includes('<table')) {
    it('keeps the words of its tables whole on a phone', async () => {
      const { page } = visit
      const size = page.viewportSize()
      await page.setViewportSize({ width: 360, height: 800 })
      const broken = await page.evaluate(wordsBrokenInTables)
      if (size) await page.setViewportSize(size)
      expect(broken).toEqual([])
    })
  }

  if (/<a[^>]+href="https?:/.test(html)) {
    it('shows in print the addresses of its links that leave the site', async () => {
      const { page } = visit
      await page.emulateMedia({ media: 'print' })
      const shown = await page.evaluate(showTheirAddress)
      await page.emulateMedia({ media: null })
      expect(shown).not.toContain(false)
    })
  }
})

describe('a page of each kind', () => {
  // The search alone needs a script, and says so where there is none.
  const pages = onePageOfEachKind(site).filter(({ kind }) => kind !== 'search')

  it.each(pages)('says the same without JavaScript: /$path', async ({ path }) => {
    const { page } = await scripted.visit(open.url + path)
    const without = await plain.visit(open.url + path)
    expect(await textOf(without.page)).toBe(await textOf(page))
    expect(without.problems).toEqual([])
  })
})

describe('the language switch', () => {
  const pages = pagesOfEachKind(site).filter(
    ({ locale, file }) => locale === site.defaultLocale && !file.endsWith('404.html'),
  )

  it.each(pages)('leads to the same page and back: /$path', async ({ path }) => {
    const rest = path.slice(site.defaultLocale.length)
    const { page } = await plain.visit(open.url + path)
    const others = site.locales.filter((one) => one !== site.defaultLocale)
    for (const locale of [...others, site.defaultLocale]) {
      await switchTo(page, locale)
      expect(page.url()).toBe(`${open.url}${locale}${rest}`)
    }
  })
})

describe('the printed page', () => {
  const pages = pagesOfEachKind(site).filter(({ kind }) => ['article', 'timeline'].includes(kind))

  it.each(pages)('has its dates and no navigation: /$path', async ({ path }) => {
    const { page } = await plain.visit(open.url + path)
    await page.emulateMedia({ media: 'print' })
    const shown = await page.evaluate(() => ({
      navigation: [...document.querySelectorAll('header nav')].filter((nav) =>
        nav.checkVisibility(),
      ).length,
      dates: [...document.querySelectorAll('time')].filter((time) => time.checkVisibility()).length,
    }))
    await page.emulateMedia({ media: null })
    expect(shown.navigation).toBe(0)
    expect(shown.dates).toBeGreaterThan(0)
  })
})

describe('an address that does not exist', () => {
  it('is answered with links that work', async () => {
    const { page } = await plain.visit(`${open.url}en/no/such/page/`)
    const links = page.locator('main a[href]')
    const targets = await links.evaluateAll((all) =>
      all.map((link) => (link as HTMLAnchorElement).href),
    )
    expect(targets.length).toBeGreaterThan(0)
    for (const target of targets) expect((await page.request.get(target)).status()).toBe(200)
  })
})

/** Of each link that leaves the site, whether its address is shown behind it. Runs in the page. */
function showTheirAddress(): readonly boolean[] {
  return [...document.querySelectorAll('main a[href^="http"]')].map((link) =>
    getComputedStyle(link, '::after').content.includes(String(link.getAttribute('href'))),
  )
}

/** The words in cells that stand on more lines than one. Runs in the page. */
function wordsBrokenInTables(): readonly string[] {
  // A word may be divided where its language divides it.
  document.body.style.hyphens = 'manual'
  const cells = [...document.querySelectorAll('tbody :is(th, td)')]
  const broken = cells.flatMap((cell) => {
    const nodes = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (nodes.nextNode()) {
      const node = nodes.currentNode
      if (node.parentElement?.closest('.visually-hidden')) continue
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\p{L}+/gu)) {
        const range = document.createRange()
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
        if (tops.size > 1) found.push(word)
      }
    }
    return found
  })
  document.body.style.hyphens = ''
  return broken
}

async function overflowing(page: Page): Promise<readonly string[]> {
  const found: string[] = []
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 })
    const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth)
    if (scrollWidth > width) found.push(`${String(scrollWidth)} px at ${String(width)} px`)
  }
  return found
}

/** What the page says, without the controls that only a script could serve. */
function textOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    for (const control of document.querySelectorAll('.scripted')) control.remove()
    return document.body.innerText
  })
}

async function switchTo(page: Page, locale: string): Promise<void> {
  await page.locator(`nav a[hreflang="${locale}"]`).first().click()
  await page.waitForLoadState('load')
}
