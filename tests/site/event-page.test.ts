import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSite } from './support/built-site.ts'
import { launchChromium } from './support/chromium.ts'
import { serveFolder, type StaticServer } from './support/static-server.ts'
import { openWindow } from './support/visit-page.ts'

const EVENT = 'events/2025-01-21-video-call/'
const site = readSite('dist')

let browser: Browser
let server: StaticServer
let phone: Awaited<ReturnType<typeof openWindow>>
beforeAll(async () => {
  server = await serveFolder(site.folder, site.base)
  browser = await launchChromium()
  phone = await openWindow(browser, { javaScriptEnabled: false, width: 360 })
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

describe.each(site.locales)('the first screen of an event on a phone, in %s', (locale) => {
  it('has the title, when, how sure, who says so and how the digest begins', async () => {
    const { page } = await phone.visit(`${server.url}${locale}/${EVENT}`)
    const tops = await page
      .locator('h1, main > dl dt, #digest + .prose > :first-child')
      .evaluateAll((shown) => shown.map((element) => element.getBoundingClientRect().top))
    expect(tops).toHaveLength(5)
    expect(tops).toEqual(tops.toSorted((a, b) => a - b))
    expect(tops.at(-1)).toBeLessThan(750)
  })
})

describe('the facts of an event', () => {
  it('keep the names of their sources in view on a wide screen', async () => {
    const wide = await openWindow(browser, { javaScriptEnabled: false })
    const { page } = await wide.visit(`${server.url}en/${EVENT}`)
    const head = page.locator('thead th').nth(1)
    await page.locator('#fact-energy-supplies').evaluate((row) => {
      row.scrollIntoView({ block: 'end' })
    })
    expect((await head.boundingBox())?.y).toBe(0)
    await wide.close()
  })
})
