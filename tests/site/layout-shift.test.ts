import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSite, type BuiltPage } from './support/built-site.ts'
import { openSite, type OpenSite } from './support/open-site.ts'

const site = readSite('dist')
const pages = ['timeline', 'one of events', 'article', 'search'].flatMap(longestOfEachLocale)

let open: OpenSite
beforeAll(async () => {
  open = await openSite(site)
})
afterAll(() => open.close())

describe('a page whose typefaces come late', () => {
  it.each(pages)('shows its text at once and moves nothing: /$path', async ({ path }) => {
    const page = await open.browser.newPage({ viewport: { width: 412, height: 823 } })
    const letGo = await holdFonts(page)
    await page.goto(open.url + path, { waitUntil: 'commit' })
    const paint = await page.evaluate(firstTextPaint)
    await page.evaluate(sumShifts)
    letGo()
    await page.waitForLoadState('load')
    await page.evaluate(() => document.fonts.ready)
    expect(paint).toBeGreaterThan(0)
    expect(await page.evaluate(layoutShift)).toBeUndefined()
    await page.close()
  })

  it('moves nothing for the results of a search either', async () => {
    const page = await open.browser.newPage({ viewport: { width: 1280, height: 1000 } })
    await page.goto(`${open.url}en/search/?q=the`)
    await page.evaluate(sumShifts)
    await page.waitForSelector('#search[data-answered]')
    expect(await page.evaluate(layoutShift)).toBeUndefined()
    await page.close()
  })

  it('is given those that it needs first, and no others', () => {
    const preloads = (path: string) =>
      site.pages.find((page) => page.path === path)?.html.match(/<link rel="preload"/g)?.length
    expect([preloads('en/'), preloads('bg/'), preloads('uk/')]).toEqual([2, 4, 4])
  })

  it('is given Cyrillic wherever it lists texts that are written in it', () => {
    const kinds = ['one of languages', 'one of outlets', 'within one of events']
    const lists = site.pages.filter(({ path, kind, html }) => {
      const isList = kinds.includes(kind) || ['', '404.html', 'en/about/dates/'].includes(path)
      return isList && /<main[^]*\p{sc=Cyrillic}[^]*<\/main>/u.test(html)
    })
    const late = lists.filter(({ html }) => html.match(/<link rel="preload"/g)?.length !== 4)
    expect(lists.length).toBeGreaterThan(10)
    expect(late.map(({ path }) => path)).toEqual([])
  })
})

/** The heaviest page of a kind in each language. */
function longestOfEachLocale(kind: string): readonly BuiltPage[] {
  const all = site.pages.filter((page) => page.kind === kind && !page.isRedirect)
  const languages = [...new Set(all.map(({ path }) => path.split('/')[0]))]
  return languages.flatMap((lang) =>
    all
      .filter(({ path }) => path.startsWith(`${lang ?? ''}/`))
      .sort((a, b) => b.html.length - a.html.length)
      .slice(0, 1),
  )
}

/** Keeps all typefaces back until the function that it returns is called. */
async function holdFonts(page: Page): Promise<() => void> {
  let letGo = () => {}
  const released = new Promise<void>((resolve) => (letGo = resolve))
  await page.route('**/*.woff2', async (route) => {
    await released
    await route.continue()
  })
  return letGo
}

/** When the first text or picture was painted. Runs in the page. */
function firstTextPaint(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const paint = list.getEntriesByName('first-contentful-paint')[0]
      if (paint) resolve(paint.startTime)
    }).observe({ type: 'paint', buffered: true })
  })
}

/** Adds up all shifts, from the beginning. Runs in the page. */
function sumShifts(): void {
  const { dataset } = document.documentElement
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value = 0 } = entry as { value?: number }
      dataset['shift'] = String(Number(dataset['shift'] ?? 0) + value)
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

/** The sum once what is still to be painted and reported has been. Runs in the page. */
async function layoutShift(): Promise<string | undefined> {
  for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame)
  await new Promise((resolve) => {
    requestIdleCallback(resolve)
  })
  return document.documentElement.dataset['shift']
}
