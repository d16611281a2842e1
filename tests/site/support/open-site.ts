import type { Browser } from 'playwright-core'
import type { BuiltSite } from './built-site.ts'
import { launchChromium } from './chromium.ts'
import { serveFolder } from './static-server.ts'

/** A built site that is served, and a browser to look at it with. */
export interface OpenSite {
  readonly browser: Browser
  /** Of the default page, with the site's base, ending in a slash. */
  readonly url: string
  readonly close: () => Promise<void>
}

/** Serves a built site on loopback and starts a browser; whoever opens it closes it. */
export async function openSite(site: Pick<BuiltSite, 'folder' | 'base'>): Promise<OpenSite> {
  const server = await serveFolder(site.folder, site.base)
  const browser = await launchChromium()
  return {
    browser,
    url: server.url,
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}
