import type { BrowserContext, Page, Request } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSite } from './support/built-site.ts'
import { findViolations } from './support/find-violations.ts'
import { ARTICLES, QUERIES, type ExpectedResults } from './support/search-queries.ts'
import { foundPaths, searchFor, typeQuery } from './support/search-page.ts'
import { openSite, type OpenSite } from './support/open-site.ts'
import { openWindow } from './support/visit-page.ts'

const site = readSite('dist')

let open: OpenSite
let context: BrowserContext
let page: Page
beforeAll(async () => {
  open = await openSite(site)
  context = await open.browser.newContext({ reducedMotion: 'reduce' })
  page = await context.newPage()
})
afterAll(() => open.close())

describe('the table of queries', () => {
  const rows = Object.values(QUERIES).flat()
  const scores: Score[] = []
  beforeAll(async () => {
    await page.goto(`${open.url}en/search/`)
    for (const row of rows) scores.push(score(row, await searchFor(page, row[0])))
  })

  it('has sixty queries and more, in four languages', () => {
    expect(rows.length).toBeGreaterThanOrEqual(60)
    expect(Object.keys(QUERIES)).toEqual(expect.arrayContaining(['bg', 'en', 'ru', 'uk']))
  })

  it('names results that exist', () => {
    const paths = new Set(site.pages.map(({ path }) => path))
    const missing = rows
      .flatMap(([, ids]) => listOf(ids).map(pathOf))
      .filter((path) => !paths.has(path))
    expect(missing).toEqual([])
  })

  it('is answered with at least 95 % recall and 90 % precision', () => {
    const recall = mean(scores.map((one) => one.recall))
    const precision = mean(scores.map((one) => one.precision))
    const imperfect = scores.filter((one) => one.recall < 1 || one.precision < 1)
    console.log(
      `Search: ${String(rows.length)} queries, recall ${percent(recall)}, precision ${percent(precision)}`,
      ...imperfect.map(({ query, missing, extra }) => ({ query, missing, extra })),
    )
    expect(recall).toBeGreaterThanOrEqual(0.95)
    expect(precision).toBeGreaterThanOrEqual(0.9)
  })

  it.each(['Путіна', 'Дзинпин', 'Xi', 'Цзіньпіна'])('misses no article on them: %s', (query) => {
    expect(scores.find((one) => one.query === query)).toMatchObject({ missing: [], extra: [] })
  })
})

describe.each(site.locales)('the search page in %s', (locale) => {
  it('works from the address, with its filters', async () => {
    await page.goto(`${open.url}${locale}/search/?q=Trump&lang=uk`)
    await page.locator('[data-results] > li').first().waitFor()
    expect(await page.locator('input[name="q"]').inputValue()).toBe('Trump')
    const found = await foundPaths(page)
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter((path) => !path.startsWith('/uk/'))).toEqual([])
  })

  it('gives each text with its language, below the event in the reader’s', async () => {
    await page.goto(`${open.url}${locale}/search/?q=Ushakov`)
    await page.locator('[data-results] > li').first().waitFor()
    const langs = await page
      .locator('[data-results] [data-path]')
      .evaluateAll((items) =>
        items.map((item) => [
          item.getAttribute('data-path')?.split('/')[1],
          item.querySelector('[data-slot="excerpt"]')?.getAttribute('lang'),
        ]),
      )
    expect(langs.length).toBeGreaterThan(0)
    expect(langs.filter(([path, lang]) => path !== lang)).toEqual([])
    const [link = ''] = await page.locator('[data-results] h2 a').evaluateAll(hrefs)
    expect((await page.request.get(link)).status()).toBe(200)
    expect(new URL(link).pathname).toContain(`/${locale}/events/`)
  })

  it('shows the titles of events as their pages do, no-break spaces and all', async () => {
    await page.goto(`${open.url}${locale}/search/`)
    await searchFor(page, 'Путин')
    const results = await page
      .locator('[data-results] h2 a')
      .evaluateAll((links) =>
        links.map(
          (link) => [new URL((link as HTMLAnchorElement).href).pathname, link.textContent] as const,
        ),
      )
    expect(results.length).toBeGreaterThan(3)
    for (const [path, title] of results) {
      const own = site.pages.find((one) => `${site.base}${one.path}` === path)?.html ?? ''
      expect(own.match(/<h1[^>]*>([^<]*)</)?.[1]?.trim()).toBe(title)
    }
  })

  it('says aloud how much was found, and that nothing was', async () => {
    await page.goto(`${open.url}${locale}/search/`)
    expect(await page.getByRole('status').innerText()).toBe('')
    await searchFor(page, 'Путин')
    expect(await page.getByRole('status').innerText()).toMatch(/^\d+\s\p{L}+, \d+\s\p{L}+$/u)
    expect(await page.locator('[data-results] h2 + p').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^.*2025.*\s· .*\s· \p{L}+/u)]),
    )
    await searchFor(page, 'xyzzy')
    const none = await page.getByRole('status').innerText()
    expect(none).not.toBe('')
    expect(none).not.toMatch(/\d/)
  })

  it('is accessible with results', async () => {
    await page.goto(`${open.url}${locale}/search/?q=Xi`)
    await page.locator('[data-results] > li').first().waitFor()
    const violations = await findViolations(page)
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    }
  })
})

describe('the keyboard', () => {
  it('goes to the field with the slash key, which types a slash inside it', async () => {
    await page.goto(`${open.url}en/search/`)
    await page.keyboard.press('/')
    const field = page.locator('input[name="q"]')
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true)
    expect(await field.inputValue()).toBe('')
    await page.keyboard.type('1/2')
    expect(await field.inputValue()).toBe('1/2')
  })

  it('searches, narrows and follows a result', async () => {
    await page.goto(`${open.url}en/search/`)
    await page.keyboard.press('/')
    await page.keyboard.type('Путіна')
    await page.keyboard.press('Enter')
    await page.locator('[data-results] > li').first().waitFor()
    await page.waitForURL((url) => url.searchParams.get('q') === 'Путіна')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Bul')
    await page.waitForURL(/lang=bg/)
    await page.locator('#search[data-answered*="lang=bg"]').waitFor()
    for (let presses = 0; presses < 4; presses++) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/en\/events\//)
  })
})

describe('the index', () => {
  it('is not loaded before the reader searches', async () => {
    const requests = await requestsDuring(async () => {
      await page.goto(`${open.url}en/search/`, { waitUntil: 'networkidle' })
    })
    expect(requests.filter((path) => path.includes('/pagefind/'))).toEqual([])
  })

  it('answers further typing without loading anything', async () => {
    await page.goto(`${open.url}en/search/`)
    await searchFor(page, 'Пут')
    await searchFor(page, 'Путі')
    const started = performance.now()
    const requests = await requestsDuring(async () => {
      for (const query of ['Путін', 'Путіна', 'Путіним']) await searchFor(page, query)
    })
    console.log(`Search: ${((performance.now() - started) / 3).toFixed(0)} ms for a typed query`)
    expect(requests).toEqual([])
  })

  it('shows the answer to what was typed last', async () => {
    await page.goto(`${open.url}en/search/`)
    await Promise.all(['Xi', 'xyzzy', 'Шойгу'].map((query) => typeQuery(page, query)))
    await searchFor(page, 'Шойгу')
    const found = await foundPaths(page)
    expect(found.map(idOf).sort()).toEqual(['2026-01-31-meeting', ARTICLES['uk2026']])
  })

  it('finds everything that the filters leave, without a word', async () => {
    await page.goto(`${open.url}en/search/?year=2024`)
    await page.locator('[data-results] > li').first().waitFor()
    expect(new Set((await foundPaths(page)).map(idOf))).toEqual(
      new Set(['2024-04-09-meeting', ARTICLES['uk2024']]),
    )
  })
})

describe('without JavaScript', () => {
  it.each(site.locales)('the search page leads to the lists instead: %s', async (locale) => {
    const plain = await openWindow(open.browser, { javaScriptEnabled: false })
    const visit = await plain.visit(`${open.url}${locale}/search/`)
    expect(await visit.page.locator('main form').isVisible()).toBe(false)
    const targets = await visit.page.locator('main noscript a[href]').evaluateAll(hrefs)
    expect(targets).toContain(`${open.url}${locale}/`)
    expect(targets).toContain(`${open.url}${locale}/years/`)
    expect(targets).toContain(`${open.url}${locale}/people/`)
    for (const target of targets) expect((await visit.page.request.get(target)).status()).toBe(200)
    await plain.close()
  })
})

describe('an address that does not exist', () => {
  it.each(site.locales)('is answered with the search and the timeline: %s', async (locale) => {
    await page.goto(`${open.url}${locale}/404.html`)
    const targets = await page.locator('main a[href]').evaluateAll(hrefs)
    expect(targets).toEqual([`${open.url}${locale}/search/`, `${open.url}${locale}/`])
  })
})

interface Score {
  readonly query: string
  readonly recall: number
  readonly precision: number
  readonly missing: readonly string[]
  readonly extra: readonly string[]
}

function score([query, ids]: ExpectedResults, paths: readonly string[]): Score {
  const expected = new Set(listOf(ids).map((id) => ARTICLES[id] ?? id))
  const found = new Set(paths.map(idOf))
  const hits = found.intersection(expected).size
  return {
    query,
    recall: expected.size === 0 ? 1 : hits / expected.size,
    precision: found.size === 0 ? 1 : hits / found.size,
    missing: [...expected.difference(found)],
    extra: [...found.difference(expected)],
  }
}

function listOf(ids: string): readonly string[] {
  return ids.split(' ').filter((id) => id !== '')
}

/** `/uk/articles/x/` is the article `uk/x`; `/uk/events/x/` is the event `x`. */
function idOf(path: string): string {
  const [, lang = '', folder = '', id = ''] = path.split('/')
  return folder === 'articles' ? `${lang}/${id}` : id
}

function pathOf(id: string): string {
  const article = ARTICLES[id]
  return article === undefined ? `en/events/${id}/` : `${article.replace('/', '/articles/')}/`
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}

function hrefs(links: readonly Element[]): readonly string[] {
  return links.map((link) => (link as HTMLAnchorElement).href)
}

async function requestsDuring(act: () => Promise<void>): Promise<readonly string[]> {
  const requests: string[] = []
  const note = (request: Request) => {
    // A browser asks for the icon anew whenever the address changes.
    if (!request.url().endsWith('.svg')) requests.push(new URL(request.url()).pathname)
  }
  context.on('request', note)
  await act()
  context.off('request', note)
  return requests
}
