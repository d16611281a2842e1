import type { Page } from 'playwright-core'
import type { BuiltSite } from './built-site.ts'
import { launchChromium } from './chromium.ts'
import { serveFolder } from './static-server.ts'

/** Searches once in a built site: the paths of the texts found, and where their links lead. */
export async function searchIn(site: BuiltSite, locale: string, query: string) {
  const server = await serveFolder(site.folder, site.base)
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    await page.goto(`${server.url}${locale}/search/`)
    const paths = await searchFor(page, query)
    const links = await page
      .locator('[data-results] a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    return { paths, links }
  } finally {
    await browser.close()
    await server.close()
  }
}

/** Types a query into the open search page and returns what it finds, by path. */
export async function searchFor(page: Page, query: string): Promise<readonly string[]> {
  await typeQuery(page, query)
  const answered = `?${new URLSearchParams({ q: query }).toString()}`
  await page.waitForFunction(
    (expected) => document.querySelector<HTMLElement>('#search')?.dataset['answered'] === expected,
    answered,
  )
  return foundPaths(page)
}

/** Types a query without waiting for its answer. */
export async function typeQuery(page: Page, query: string): Promise<void> {
  await page.locator('input[name="q"]').fill(query)
}

/** The paths of all texts that are shown, without the site's base. */
export async function foundPaths(page: Page): Promise<readonly string[]> {
  return page
    .locator('[data-results] [data-path]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-path') ?? ''))
}
