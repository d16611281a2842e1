import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { PALETTE } from '#artefacts/palette.ts'
import { readSite } from './support/built-site.ts'
import { openSite, type OpenSite } from './support/open-site.ts'

const LIGHT = rgb(PALETTE.light.paper)
const DARK = rgb(PALETTE.dark.paper)

let open: OpenSite
let context: BrowserContext
let page: Page
beforeAll(async () => {
  open = await openSite(readSite('dist'))
})
beforeEach(async () => {
  context = await open.browser.newContext({ colorScheme: 'light', reducedMotion: 'reduce' })
  page = await context.newPage()
})
afterEach(() => context.close())
afterAll(() => open.close())

describe('the choice of colours', () => {
  it('begins with those of the system', async () => {
    await page.goto(`${open.url}en/about/`)
    expect(await page.getByRole('radio', { checked: true }).getAttribute('value')).toBe('')
    expect(await background()).toBe(LIGHT)
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await background()).toBe(DARK)
  })

  it('is followed at once, also by the frame of the browser, and can be undone', async () => {
    await page.goto(`${open.url}bg/about/`)
    await page.getByRole('radio', { name: 'Тъмни' }).check()
    expect(await background()).toBe(DARK)
    expect(await frameColour()).toBe(PALETTE.dark.paper)
    await page.getByRole('radio', { name: 'Както в системата' }).check()
    expect(await background()).toBe(LIGHT)
    expect(await frameColour()).toBe(PALETTE.light.paper)
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
  })

  it('is kept on the next page, which has it before it shows anything', async () => {
    await page.goto(`${open.url}en/about/`)
    await page.getByRole('radio', { name: 'Dark' }).check()
    await page.addInitScript(noteFirstBackground)
    await page.goto(`${open.url}uk/`)
    expect(await page.evaluate(() => document.documentElement.dataset['first'])).toBe(DARK)
    expect(await page.getByRole('radio', { checked: true }).getAttribute('value')).toBe('dark')
    expect(await frameColour()).toBe(PALETTE.dark.paper)
  })

  it('reaches the other pages that are open', async () => {
    await page.goto(`${open.url}en/about/`)
    const other = await context.newPage()
    await other.goto(`${open.url}en/data/`)
    await page.getByRole('radio', { name: 'Dark' }).check()
    await other.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark')
  })

  it('lasts as long as the page where nothing may be stored', async () => {
    const errors: Error[] = []
    page.on('pageerror', (error) => errors.push(error))
    await page.addInitScript(forbidStorage)
    await page.goto(`${open.url}en/about/`)
    await page.getByRole('radio', { name: 'Dark' }).check()
    expect(await background()).toBe(DARK)
    expect(errors).toEqual([])
  })

  it('is not offered where no script runs', async () => {
    const plain = await open.browser.newContext({ javaScriptEnabled: false })
    const still = await plain.newPage()
    await still.goto(`${open.url}en/about/`)
    expect(await still.locator('.scripted').count()).toBeGreaterThan(0)
    expect(await still.locator('.scripted:visible').count()).toBe(0)
    await plain.close()
  })
})

function background(): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor)
}

/** The colour that the browser gives its own frame. */
function frameColour(): Promise<string | undefined> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].find(
        ({ media }) => matchMedia(media).matches,
      )?.content,
  )
}

/** Notes the colour that the body has when it comes to be, before anything is painted. */
function noteFirstBackground(): void {
  new MutationObserver((_, observer) => {
    // A page that is still being read may have none.
    const body = document.body as HTMLElement | null
    if (body === null) return
    observer.disconnect()
    document.documentElement.dataset['first'] = getComputedStyle(body).backgroundColor
  }).observe(document, { childList: true, subtree: true })
}

function forbidStorage(): void {
  Object.defineProperty(window, 'localStorage', {
    get: () => {
      throw new Error('Storing is forbidden.')
    },
  })
}

function rgb(hex: string): string {
  const parts = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16))
  return `rgb(${parts.join(', ')})`
}
