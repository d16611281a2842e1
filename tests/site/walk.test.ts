import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { pagesOfEachKind, readSite, shownPages } from './support/built-site.ts'
import { launchChromium } from './support/chromium.ts'
import { serveFolder, type StaticServer } from './support/static-server.ts'
import { openWindow } from './support/visit-page.ts'

const WIDTHS = [320, 360, 1280]
const site = readSite('dist')

let browser: Browser
let server: StaticServer
let scripted: Awaited<ReturnType<typeof openWindow>>
let plain: Awaited<ReturnType<typeof openWindow>>
beforeAll(async () => {
  server = await serveFolder(site.folder, site.base)
  browser = await launchChromium()
  scripted = await openWindow(browser, {})
  plain = await openWindow(browser, { javaScriptEnabled: false })
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

describe('every page', () => {
  it.each(shownPages(site))('is sound at every width: /$path', async ({ path }) => {
    const { page, problems } = await scripted.visit(server.url + path)
    expect(await page.locator('h1').count()).toBe(1)
    expect(await overflowing(page)).toEqual([])
    expect(problems).toEqual([])
  })

  it.each(shownPages(site))('says the same without JavaScript: /$path', async ({ path }) => {
    await scripted.visit(server.url + path)
    const { page, problems } = await plain.visit(server.url + path)
    expect(await textOf(page)).toBe(await textOf(scripted.page))
    expect(problems).toEqual([])
  })
})

describe('the keyboard', () => {
  const pages = pagesOfEachKind(site).filter(
    ({ locale, kind }) => locale === site.defaultLocale || kind === 'article',
  )

  it.each(pages)('skips to the content: /$path', async ({ path }) => {
    const { page } = await plain.visit(server.url + path)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(isFocusShown)).toBe(true)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const target = new URL(page.url()).hash.slice(1)
    expect(
      await page.locator(`main#${target}, main #${target}, main:has(#${target})`).count(),
    ).toBe(1)
    expect(await page.evaluate(isPastHeader)).toBe(true)
  })

  it.each(pages)('reaches every link and control, visibly: /$path', async ({ path }) => {
    const { page } = await plain.visit(server.url + path)
    const count = await page.evaluate(countFocusable)
    for (let press = 0; press < count; press++) {
      await page.keyboard.press('Tab')
      expect(await page.evaluate(isFocusShown), await page.evaluate(describeFocus)).toBe(true)
    }
  })
})

describe('the language switch', () => {
  const pages = pagesOfEachKind(site).filter(({ locale }) => locale === site.defaultLocale)

  it.each(pages)('leads to the same page and back: /$path', async ({ path }) => {
    const rest = path.slice(site.defaultLocale.length)
    for (const locale of site.locales.filter((one) => one !== site.defaultLocale)) {
      const { page } = await plain.visit(server.url + path)
      await switchTo(page, locale)
      expect(page.url()).toBe(`${server.url}${locale}${rest}`)
      await switchTo(page, site.defaultLocale)
      expect(page.url()).toBe(server.url + path)
    }
  })
})

describe('the printed page', () => {
  const pages = pagesOfEachKind(site).filter(({ kind }) => ['article', 'timeline'].includes(kind))

  it.each(pages)('has its dates and no navigation: /$path', async ({ path }) => {
    const { page } = await plain.visit(server.url + path)
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

describe('a printed link that leaves the site', () => {
  const pages = shownPages(site).filter(({ html }) => /<a[^>]+href="https?:/.test(html))

  it.each(pages)('shows its address: /$path', async ({ path }) => {
    const { page } = await plain.visit(server.url + path)
    await page.emulateMedia({ media: 'print' })
    const shown = await page
      .locator('main a[href^="http"]')
      .evaluateAll((links) =>
        links.map((link) =>
          getComputedStyle(link, '::after').content.includes(String(link.getAttribute('href'))),
        ),
      )
    await page.emulateMedia({ media: null })
    expect(shown).not.toContain(false)
  })
})

describe('an address that does not exist', () => {
  it('is answered with links that work', async () => {
    const { page } = await plain.visit(`${server.url}en/no/such/page/`)
    const links = page.locator('main a[href]')
    const targets = await links.evaluateAll((all) =>
      all.map((link) => (link as HTMLAnchorElement).href),
    )
    expect(targets.length).toBeGreaterThan(0)
    for (const target of targets) expect((await page.request.get(target)).status()).toBe(200)
  })
})

async function overflowing(page: Page): Promise<readonly string[]> {
  const found: string[] = []
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 })
    const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth)
    if (scrollWidth > width) found.push(`${String(scrollWidth)} px at ${String(width)} px`)
  }
  return found
}

function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText)
}

async function switchTo(page: Page, locale: string): Promise<void> {
  await page.locator(`nav a[hreflang="${locale}"]`).first().click()
  await page.waitForLoadState('load')
}

function isFocusShown(): boolean {
  const { activeElement } = document
  if (activeElement === null || activeElement === document.body) return false
  const { width, height, left, top } = activeElement.getBoundingClientRect()
  const style = getComputedStyle(activeElement)
  const isMarked = style.outlineStyle !== 'none' || style.boxShadow !== 'none'
  return isMarked && width > 1 && height > 1 && left >= 0 && top >= 0
}

function isPastHeader(): boolean {
  const main = document.querySelector('main')
  const { activeElement } = document
  if (main === null || activeElement === null) return false
  const isBefore = main.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_PRECEDING
  return activeElement === document.body || main === activeElement || !isBefore
}

function countFocusable(): number {
  const all = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [tabindex="0"]',
  )
  return [...all].filter((element) => element.checkVisibility()).length
}

function describeFocus(): string {
  return document.activeElement?.outerHTML.slice(0, 200) ?? 'nothing'
}
