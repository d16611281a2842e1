import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pagesOfEachKind, readSite } from './support/built-site.ts'
import { launchChromium } from './support/chromium.ts'
import { serveFolder, type StaticServer } from './support/static-server.ts'
import { openWindow } from './support/visit-page.ts'

const site = readSite('dist')
const pages = pagesOfEachKind(site)

let browser: Browser
let server: StaticServer
let view: Awaited<ReturnType<typeof openWindow>>
beforeAll(async () => {
  server = await serveFolder(site.folder, site.base)
  browser = await launchChromium()
  view = await openWindow(browser, { javaScriptEnabled: false })
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

describe('running text', () => {
  const withText = pages.filter(({ kind }) => ['one of events', 'article', 'about'].includes(kind))

  it.each(withText)('has 60 to 75 characters a line: /$path', async ({ path }) => {
    const { page } = await view.visit(server.url + path)
    const lines = await page.evaluate(charactersPerLine)
    console.log(path, lines)
  })
})

/** The mean over the full lines of all paragraphs of at least three. Runs in the page. */
function charactersPerLine(): number {
  const full = [...document.querySelectorAll('.prose p, p.prose')].flatMap((paragraph) => {
    const range = document.createRange()
    const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
    const lines: number[] = []
    let last = Infinity
    while (texts.nextNode()) {
      for (let at = 0; at < texts.currentNode.nodeValue!.length; at++) {
        range.setStart(texts.currentNode, at)
        range.setEnd(texts.currentNode, at + 1)
        const { left, width } = range.getBoundingClientRect()
        if (width > 0 && left < last) lines.push(0)
        if (width > 0) last = left
        lines.push((lines.pop() ?? 0) + 1)
      }
    }
    return lines.length < 3 ? [] : lines.slice(0, -1)
  })
  return full.reduce((sum, length) => sum + length, 0) / full.length
}
