import type { Browser, Page } from 'playwright-core'

/** How a visit is made. */
export interface VisitOptions {
  readonly javaScriptEnabled?: boolean
  readonly colorScheme?: 'light' | 'dark'
  readonly width?: number
}

/** A page that was opened, with everything that went wrong on the way. */
export interface Visit {
  readonly page: Page
  readonly problems: readonly string[]
}

/**
 * Opens a window of its own and returns a function that visits addresses in it. A message in the
 * console, a failed request and a request to another host are problems.
 */
export async function openWindow(browser: Browser, options: VisitOptions) {
  const { javaScriptEnabled = true, colorScheme = 'light', width = 1280 } = options
  const context = await browser.newContext({
    javaScriptEnabled,
    colorScheme,
    viewport: { width, height: 800 },
    // Settled pages are what is tested: nothing may be half faded in.
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  let problems: string[] = []
  let host = ''
  let hasFonts = false
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`))
  page.on('requestfailed', (request) => {
    // The window itself gives up what it no longer needs when it moves on.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      problems.push(`failed: ${request.url()}`)
  })
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol !== 'data:' && url.host !== host) problems.push(`foreign: ${url.href}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${String(response.status())}: ${response.url()}`)
  })

  return {
    page,
    close: () => context.close(),
    visit: async (url: string): Promise<Visit> => {
      problems = []
      host = new URL(url).host
      await page.goto(url, { waitUntil: 'load' })
      // Typefaces that come late are shown from the second page on: what is tested has them.
      if (!hasFonts) await page.evaluate(() => document.fonts.ready)
      if (!hasFonts) await page.reload({ waitUntil: 'load' })
      hasFonts = true
      return { page, problems }
    },
  }
}
