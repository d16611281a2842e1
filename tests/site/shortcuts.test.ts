import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readSite } from './support/built-site.ts'
import { openSite, type OpenSite } from './support/open-site.ts'

const site = readSite('dist')
const events = site.pages
  .filter(
    ({ kind, locale, isRedirect }) => kind === 'one of events' && locale === 'uk' && !isRedirect,
  )
  .filter(({ html }) => html.includes('rel="next"') && html.includes('rel="prev"'))

let open: OpenSite
let page: Page
beforeAll(async () => {
  open = await openSite(site)
})
beforeEach(async () => {
  page = await open.browser.newPage({ reducedMotion: 'reduce' })
})
afterEach(() => page.close())
afterAll(() => open.close())

describe('the keyboard shortcuts', () => {
  it('lead to the search and into its field, on any layout', async () => {
    await visit('uk/about/')
    await typeAt('KeyS', 'і')
    await page.waitForURL('**/uk/search/')
    await ready()
    await page.keyboard.press('/')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-q')
  })

  it('lead to the timeline', async () => {
    await visit('uk/about/')
    await page.keyboard.press('t')
    await page.waitForURL('**/uk/')
  })

  it('lead to the next event and back', async () => {
    const path = events[0]?.path ?? ''
    await visit(path)
    await page.keyboard.press('j')
    await page.waitForURL((url) => !url.pathname.endsWith(path))
    await ready()
    await page.keyboard.press('k')
    await page.waitForURL(`**/${path}`)
  })

  it('are told to assistive technology while they are on', async () => {
    await visit('en/about/')
    expect(await announced()).toEqual(['/ s', '?', 't'])
    await page.getByRole('checkbox').uncheck()
    expect(await announced()).toEqual([])
  })

  it('are listed in a dialog, which the Escape key closes', async () => {
    await visit('bg/')
    await page.keyboard.press('?')
    const dialog = page.getByRole('dialog', { name: 'Бързи клавиши' })
    await dialog.waitFor()
    expect(await dialog.locator('dt').allInnerTexts()).toEqual(['/ или s', 't', 'j', 'k', '?'])
    await page.keyboard.press('t')
    await page.keyboard.press('Escape')
    expect(await dialog.isVisible()).toBe(false)
  })

  it('can be switched off in the dialog, for all pages', async () => {
    await visit('en/')
    await page.keyboard.press('?')
    await page.getByRole('dialog').getByRole('checkbox').uncheck()
    await page.getByRole('dialog').getByRole('button').click()
    await visit('en/about/')
    expect(await page.getByRole('checkbox').isChecked()).toBe(false)
    await page.keyboard.press('t')
    await page.keyboard.press('?')
    expect(await page.locator('dialog').count()).toBe(0)
    expect(page.url()).toBe(`${open.url}en/about/`)
  })

  it('leave fields and the browser’s own shortcuts alone', async () => {
    await visit('en/search/')
    await page.keyboard.press('Shift+T')
    await page.keyboard.press('Alt+t')
    await page.locator('#search-q').pressSequentially('t/?')
    expect(await page.locator('#search-q').inputValue()).toBe('t/?')
    expect(new URL(page.url()).pathname).toBe(`${site.base}en/search/`)
  })
})

async function visit(path: string): Promise<void> {
  await page.goto(open.url + path)
  await ready()
}

/** The script has run when it has found the link to the help. */
async function ready(): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[data-key="help"]'))
  await page.waitForLoadState('load')
}

/** Presses a key that has another letter than on an English keyboard. */
async function typeAt(code: string, key: string): Promise<void> {
  await page.evaluate(
    (init) => document.body.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true })),
    { code, key },
  )
}

function announced(): Promise<readonly string[]> {
  return page
    .locator('[aria-keyshortcuts]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-keyshortcuts') ?? '').sort())
}
