import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSite, shownPages } from './support/built-site.ts'
import { launchChromium } from './support/chromium.ts'
import { serveFolder, type StaticServer } from './support/static-server.ts'
import { openWindow } from './support/visit-page.ts'

const site = readSite('dist')
const homes = shownPages(site).filter(({ kind, locale }) => kind === 'timeline' && locale !== null)
const [home] = homes

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

describe.each([1280, 320])('the timeline on a screen of %i pixels', (width) => {
  it('has texts that do not collide and do not leave it, in every locale', async () => {
    const window = await openWindow(browser, { width, javaScriptEnabled: false })
    for (const { path } of homes) {
      const { page } = await window.visit(server.url + path)
      expect(await page.evaluate(textProblems), path).toEqual([])
    }
    await window.close()
  })
})

describe('the timeline on a wide screen', () => {
  let page: Page
  beforeAll(async () => {
    const window = await openWindow(browser, { javaScriptEnabled: false })
    page = (await window.visit(server.url + home!.path)).page
  })

  it('is a group that is named and described, and holds a list for each lane', async () => {
    const graphic = page.locator('.timeline-row')
    const snapshot = await graphic.ariaSnapshot()
    const outline = snapshot.match(/^ *- (?:group|list|listitem) ?(?:"[^"]+")?/gm) ?? []
    expect(outline[0]).toMatch(/^- group "[^"]+"/)
    expect(outline.filter((line) => / list "[^"]+"/.test(line))).toHaveLength(
      await graphic.locator('[role=list]').count(),
    )
    expect(await accessibleDescription(page)).not.toBe('')
  })

  it('names each mark with what its label says, then its title and its status', async () => {
    const marks = await page.evaluate(readMarks)
    expect(marks.length).toBeGreaterThan(0)
    for (const { name, label } of marks) {
      expect(name.startsWith(`${label}. `), name).toBe(true)
      expect(name.split('. ').length).toBeGreaterThan(2)
    }
  })

  it('leads from each mark to another event', async () => {
    const marks = await page.evaluate(readMarks)
    expect(new Set(marks.map(({ href }) => href)).size).toBe(marks.length)
    const events = site.pages.map(({ path }) => path).filter((path) => /\/events\/./.test(path))
    for (const { href } of marks) expect(events).toContain(href.slice(site.base.length))
  })

  it('shows the title of the mark that has the pointer, and only that one', async () => {
    await page.locator('.timeline-row a rect').first().hover()
    expect(await page.evaluate(visibleReadings)).toHaveLength(1)
    await page.locator('.timeline-row a rect').last().hover()
    expect(await page.evaluate(visibleReadings)).toHaveLength(1)
  })

  it('shows the title of the mark that has the focus', async () => {
    await page.mouse.move(0, 0)
    await page.locator('.timeline-row a').nth(1).focus()
    const [reading] = await page.evaluate(visibleReadings)
    const name = await page.locator('.timeline-row a').nth(1).getAttribute('aria-label')
    expect(name).toContain(reading)
  })

  it('can be skipped', async () => {
    const link = page.locator('figure a[href^="#"]').first()
    await link.focus()
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24)
    const target = await link.getAttribute('href')
    expect(await page.locator(target!).count()).toBe(1)
  })

  it('can be read without styles', async () => {
    const window = await openWindow(browser, { javaScriptEnabled: false })
    const { page: bare } = await window.visit(server.url + home!.path)
    await bare.evaluate(() => {
      for (const sheet of document.styleSheets) sheet.disabled = true
    })
    const drawing = bare.locator('.timeline-row')
    expect(await drawing.locator('.reading:visible').count()).toBe(0)
    const fills = await drawing
      .locator('rect, path:not(.mark)')
      .evaluateAll((shapes) => shapes.map((shape) => getComputedStyle(shape).fill))
    expect(new Set(fills)).toEqual(new Set(['none']))
    await window.close()
  })

  it('gives each mark a target of 24 pixels', async () => {
    const boxes = await page.locator('.timeline-row a rect').evaluateAll((rects) =>
      rects.map((rect) => {
        const { width, height } = rect.getBoundingClientRect()
        return Math.min(width, height)
      }),
    )
    expect(Math.min(...boxes)).toBeGreaterThanOrEqual(23.9)
  })
})

/** Texts of the shown drawing that touch another one, leave the page or are too small to read. */
function textProblems(): readonly string[] {
  const texts = [...document.querySelectorAll<SVGTextElement>('figure svg.drawing text')]
    .filter((text) => text.checkVisibility({ visibilityProperty: true }))
    .map((text) => ({ text, box: text.getBoundingClientRect() }))
  const problems = texts.flatMap(({ text, box }) => {
    const size = Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0)
    return [
      ...(box.left < 0 || box.right > innerWidth ? [`leaves the page: ${text.textContent}`] : []),
      ...(size < 12 ? [`is ${String(size)} px: ${text.textContent}`] : []),
    ]
  })
  return texts.reduce<string[]>((all, { text, box }, index) => {
    const touching = texts.slice(index + 1).filter(({ box: other }) => {
      const [across, down] = [
        Math.min(box.right, other.right) - Math.max(box.left, other.left),
        Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top),
      ]
      // The boxes of two lines of a label overlap where no letter has its accents.
      return across > 0 && down > 4
    })
    return [...all, ...touching.map((other) => `${text.textContent} × ${other.text.textContent}`)]
  }, problems)
}

function readMarks() {
  return [...document.querySelectorAll<SVGAElement>('.timeline-row a')].map((link) => ({
    name: (link.getAttribute('aria-label') ?? '').replaceAll(/\s+/g, ' '),
    href: link.getAttribute('href') ?? '',
    label: [...link.querySelectorAll('.label')]
      .map((line) => line.textContent.replaceAll(/\s+/g, ' ').trim())
      .join(' '),
  }))
}

function visibleReadings(): readonly string[] {
  return [...document.querySelectorAll('.timeline-row .reading.strong')]
    .filter((text) => text.checkVisibility({ visibilityProperty: true }))
    .map((text) => text.textContent.trim())
}

async function accessibleDescription(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  const group = nodes.find(
    ({ role, name, description }) =>
      role?.value === 'group' && name?.value !== '' && description !== undefined,
  )
  return String(group?.description?.value ?? '')
}
