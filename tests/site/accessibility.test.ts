import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pagesOfEachKind, readSite } from './support/built-site.ts'
import { launchChromium } from './support/chromium.ts'
import { serveFolder, type StaticServer } from './support/static-server.ts'
import { openWindow } from './support/visit-page.ts'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const site = readSite('dist')

let browser: Browser
let server: StaticServer
beforeAll(async () => {
  server = await serveFolder(site.folder, site.base)
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

describe.each(['light', 'dark'] as const)('WCAG 2.2 AA in the %s colours', (colorScheme) => {
  let view: Awaited<ReturnType<typeof openWindow>>
  beforeAll(async () => {
    view = await openWindow(browser, { colorScheme, width: 360 })
  })
  afterAll(() => view.close())

  it.each(pagesOfEachKind(site))('holds on /$path', async ({ path }) => {
    const { page } = await view.visit(server.url + path)
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze()
    const found = violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}`),
    )
    expect(found).toEqual([])
  })
})
