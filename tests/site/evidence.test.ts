import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSite } from './support/built-site.ts'
import { openSite, type OpenSite } from './support/open-site.ts'
import { openWindow } from './support/visit-page.ts'

const site = readSite('dist')

let open: OpenSite
let plain: Awaited<ReturnType<typeof openWindow>>
beforeAll(async () => {
  open = await openSite(site)
  plain = await openWindow(open.browser, { javaScriptEnabled: false })
})
afterAll(() => open.close())

describe.each(site.locales)(
  'evidence in %s, with the keyboard and without JavaScript',
  (locale) => {
    it('leads from a fact to its sentence and back', async () => {
      const { page } = await plain.visit(`${open.url}${locale}/events/2025-01-21-video-call/`)
      await tabTo(page, 'td a[href$="#q-duration"]')
      await page.keyboard.press('Enter')
      await page.waitForURL('**#q-duration')
      const sentence = page.locator(':target')
      expect(await sentence.evaluate((mark) => mark.tagName)).toBe('MARK')
      expect(await sentence.textContent()).toBe('разговорът, който е продължил 95 минути')

      await tabTo(page, '[data-note="q-duration"] a')
      await page.keyboard.press('Enter')
      await page.waitForURL('**#fact-duration')
      expect(await page.locator('tr:target').textContent()).toContain('95')
    })
  },
)

describe('the facts of an event', () => {
  it('can be narrowed to those on which the sources differ', async () => {
    const address = `${open.url}${site.defaultLocale}/events/2025-01-21-video-call/`
    const { page } = await plain.visit(`${address}#facts-differ`)
    const shown = page.locator('tbody tr:visible')
    expect(await shown.evaluateAll((rows) => rows.map(({ id }) => id))).toEqual(['fact-medium'])
  })

  it('are a list on a phone that leaves out who is silent', async () => {
    const phone = await openWindow(open.browser, { width: 360 })
    const { page } = await phone.visit(`${open.url}bg/events/2025-01-21-video-call/`)
    const cells = page.locator('#fact-duration td:visible')
    expect(await cells.count()).toBe(1)
    expect(await cells.innerText()).toContain('Български')
  })
})

describe('links to the evidence', () => {
  it('look like links before one points at them', async () => {
    const { page } = await plain.visit(`${open.url}en/events/2025-01-21-video-call/`)
    const lines = await page
      .locator('.quote a, article h3 a')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link).textDecorationColor))
    expect(lines.length).toBeGreaterThan(10)
    expect(lines.filter((colour) => /transparent|, 0\)$/.test(colour))).toEqual([])
  })
})

describe.each([
  ['an article', 'uk/articles/2025-01-21-si-tszinpin-proviv-telefonnu-rozmovu/'],
  ['two articles side by side', 'en/events/2025-01-21-video-call/bg-uk/'],
])('the marks of %s', (_, path) => {
  it('are lines, which stay where colours do not', async () => {
    const { page } = await plain.visit(open.url + path)
    for (const forcedColors of ['none', 'active'] as const) {
      await page.emulateMedia({ forcedColors })
      expect(new Set(await page.locator('mark').evaluateAll(linesOf))).toEqual(
        new Set(['underline']),
      )
    }
    await page.emulateMedia({ forcedColors: null })
  })

  it('and their notes stand in plain blocks on paper, which break over pages without harm', async () => {
    const { page } = await plain.visit(open.url + path)
    await page.emulateMedia({ media: 'print' })
    const displays = await page
      .locator('.rows, .row, .cell')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).display))
    expect(new Set(displays)).toEqual(new Set(['block']))
    await page.emulateMedia({ media: null })
  })
})

describe('the marks of an article', () => {
  it('can be switched off, notes and all, without a script', async () => {
    const { page } = await plain.visit(
      `${open.url}uk/articles/2025-01-21-si-tszinpin-proviv-telefonnu-rozmovu/`,
    )
    const notes = page.locator('[data-note]:visible')
    expect(await notes.count()).toBeGreaterThan(10)
    await page.locator('input[type="checkbox"]').press('Space')
    expect(await notes.count()).toBe(0)
    expect(new Set(await page.locator('mark').evaluateAll(linesOf))).toEqual(new Set(['none']))
  })
})

/** Runs in the page. */
function linesOf(marks: readonly Element[]): readonly string[] {
  return marks.map((mark) => getComputedStyle(mark).textDecorationLine)
}

/** Presses Tab until an element that fits the selector has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < 150; press += 1) {
    await page.keyboard.press('Tab')
    if (await page.locator(selector).and(page.locator(':focus')).count()) return
  }
  throw new Error(`The keyboard does not reach “${selector}”.`)
}
