import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { onePageOfEachKind, readSite } from './support/built-site.ts'
import { launchChromium } from './support/chromium.ts'
import { findViolations } from './support/find-violations.ts'
import { serveFolder, type StaticServer } from './support/static-server.ts'
import { openWindow } from './support/visit-page.ts'

const site = readSite('dist')
const pages = onePageOfEachKind(site)
/** Those that hold all colours between them: the check takes seconds a page. */
const colourful = pages.filter(({ kind }) =>
  ['timeline', 'article', 'languages', 'one of events'].includes(kind),
)

let browser: Browser
let server: StaticServer
let view: Awaited<ReturnType<typeof openWindow>>
beforeAll(async () => {
  server = await serveFolder(site.folder, site.base)
  browser = await launchChromium()
  view = await openWindow(browser, { width: 320 })
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

/** 320 px are 1280 px at a zoom of 400 %. */
describe('at a zoom of 400 %', () => {
  it.each(pages)('nothing is cut off by wider spaces in the text: /$path', async ({ path }) => {
    const { page } = await view.visit(server.url + path)
    await page.evaluate(widenSpaces)
    expect(await page.evaluate(cutOff)).toEqual([])
  })

  it.each(pages)('every control can be hit: /$path', async ({ path }) => {
    const { page } = await view.visit(server.url + path)
    expect(await page.evaluate(smallTargets)).toEqual([])
  })
})

describe.each(['light', 'dark'] as const)('with more contrast, %s', (colorScheme) => {
  it.each(colourful)('every text has at least 7 : 1 on /$path', async ({ path }) => {
    const { page } = await view.visit(server.url + path)
    await page.emulateMedia({ contrast: 'more', colorScheme })
    const violations = await findViolations(page, (axe) =>
      axe.withRules(['color-contrast-enhanced']),
    )
    await page.emulateMedia({ contrast: null, colorScheme: null })
    expect(
      violations.flatMap(({ nodes }) =>
        nodes.map(({ target, any }) => `${target.join(' ')} ${any[0]?.message ?? ''}`),
      ),
    ).toEqual([])
  })
})

describe('in forced colours', () => {
  it.each(pages)('every mark stands out from the paper: /$path', async ({ path }) => {
    const { page } = await view.visit(server.url + path)
    await page.emulateMedia({ forcedColors: 'active' })
    const found = await page.evaluate(unseenShapes)
    await page.emulateMedia({ forcedColors: null })
    expect(found).toEqual([])
  })
})

/** As WCAG 2.2, success criterion 1.4.12 has it. Runs in the page. */
function widenSpaces(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  )
  document.adoptedStyleSheets.push(sheet)
}

/** What is wider than the window or than a box that hides the rest. Runs in the page. */
function cutOff(): string[] {
  const all = [document.documentElement, ...document.querySelectorAll<HTMLElement>('body *')]
  return all
    .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
    .filter((element) => {
      const { overflowX } = getComputedStyle(element)
      return element === document.documentElement || ['hidden', 'clip'].includes(overflowX)
    })
    .map((element) => element.outerHTML.slice(0, 150))
}

/** Links and controls outside of running text that are lower than 24 px. Runs in the page. */
function smallTargets(): string[] {
  const selector =
    'nav a, button, input, select, summary, label:has(input), figcaption a, dd > a:only-child'
  return [...document.querySelectorAll<HTMLElement>(selector)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) =>
      element.tagName === 'INPUT' ? (element.closest('label') ?? element) : element,
    )
    .filter((element) => element.getBoundingClientRect().width > 1)
    .filter((element) => element.getBoundingClientRect().height < 24)
    .map(
      (element) =>
        `${String(element.getBoundingClientRect().height)} ${element.outerHTML.slice(0, 150)}`,
    )
}

/** Shapes of drawings in the colour of the paper alone. Runs in the page. */
function unseenShapes(): string[] {
  const paper = getComputedStyle(document.body).backgroundColor
  const shapes = document.querySelectorAll('svg :is(circle, path, line, rect, polygon)')
  return [...shapes]
    .filter((shape) => shape.checkVisibility())
    .filter((shape) => {
      const { fill, stroke } = getComputedStyle(shape)
      const colours = [fill, stroke].filter((colour) => colour !== 'none')
      return colours.length > 0 && colours.every((colour) => colour === paper)
    })
    .map((shape) => shape.outerHTML.slice(0, 150))
}
