import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pagesOfEachKind, readSite } from './support/built-site.ts'
import { openSite, type OpenSite } from './support/open-site.ts'
import { openWindow } from './support/visit-page.ts'

const site = readSite('dist')
const pages = pagesOfEachKind(site).filter(
  ({ locale, kind }) => locale === site.defaultLocale || kind === 'article',
)

let open: OpenSite
let plain: Awaited<ReturnType<typeof openWindow>>
beforeAll(async () => {
  open = await openSite(site)
  plain = await openWindow(open.browser, { javaScriptEnabled: false })
})
afterAll(() => open.close())

describe('the keyboard', () => {
  it.each(pages.filter(({ path }) => path !== ''))(
    'skips to the content: /$path',
    async ({ path }) => {
      const { page } = await plain.visit(open.url + path)
      await page.keyboard.press('Tab')
      expect(await page.evaluate(hiddenFocus)).toBeNull()
      await page.keyboard.press('Enter')
      await page.waitForURL((url) => url.hash !== '')
      const target = new URL(page.url()).hash.slice(1)
      expect(await page.locator(`main#${target}`).count()).toBe(1)
      await page.keyboard.press('Tab')
      expect(await page.evaluate(isInHeader)).toBe(false)
    },
  )

  it.each(pages)(
    'reaches every link and control, and shows where it is: /$path',
    async ({ path }) => {
      const { page } = await plain.visit(open.url + path)
      const count = await page.evaluate(countFocusable)
      for (let press = 0; press < count; press++) {
        await page.keyboard.press('Tab')
        expect(await page.evaluate(hiddenFocus)).toBeNull()
      }
    },
  )
})

/** What has the focus but does not show it; null where all is well. Runs in the page. */
function hiddenFocus(): string | null {
  const { activeElement } = document
  if (activeElement === null || activeElement === document.body) return 'nothing has the focus'
  const { width, height } = activeElement.getBoundingClientRect()
  const style = getComputedStyle(activeElement)
  const isMarked = style.outlineStyle !== 'none' || style.boxShadow !== 'none'
  return isMarked && width > 1 && height > 1 ? null : activeElement.outerHTML.slice(0, 200)
}

function isInHeader(): boolean {
  return document.querySelector('body > header')?.contains(document.activeElement) ?? true
}

function countFocusable(): number {
  const all = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [tabindex="0"]',
  )
  return [...all].filter((element) => element.checkVisibility()).length
}
