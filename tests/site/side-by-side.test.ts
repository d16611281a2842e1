import type { Element } from 'hast'
import { toString } from 'mdast-util-to-string'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSite } from './support/built-site.ts'
import { launchChromium } from './support/chromium.ts'
import { attribute, elements, foldSpace, named, parseHtml } from './support/html-tree.ts'
import { serveFolder, type StaticServer } from './support/static-server.ts'
import { openWindow } from './support/visit-page.ts'

const site = readSite('dist')
const pages = site.pages.filter(({ kind }) => kind === 'within one of events')
const PATH = `${site.defaultLocale}/events/2025-01-21-video-call/bg-uk/`

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

describe('two articles side by side', () => {
  it('stand in every locale, the one in the reader’s language first', () => {
    const order = pages
      .filter(({ path }) => path.endsWith('/2025-01-21-video-call/bg-uk/'))
      .map(({ locale, html }) => [locale, textsIn(html).map((text) => attribute(text, 'lang'))])
    expect(Object.fromEntries(order)).toEqual({
      bg: ['bg', 'uk'],
      en: ['bg', 'uk'],
      uk: ['uk', 'bg'],
    })
  })

  it.each(pages)('keep every word of the articles, in their order: /$path', ({ html }) => {
    for (const text of textsIn(html)) {
      const [link] = named(text, 'a')
      const path = new URL(attribute(link, 'href') ?? '', site.url).pathname
      const own = site.pages.find((page) => `${site.base}${page.path}` === path)?.html ?? ''
      expect(proseIn(text)).toEqual(elements(parseHtml(own), isProse).map(wordsOf).join(' '))
    }
  })
})

describe('from the width on at which there are columns', () => {
  it.each([
    [767, 1],
    [768, 2],
  ])('a screen of %i pixels shows %i of them', async (width, columns) => {
    const window = await openWindow(browser, { javaScriptEnabled: false, width })
    const { page } = await window.visit(server.url + PATH)
    const lefts = await page
      .locator('article h2:visible')
      .evaluateAll((titles) => titles.map((title) => title.getBoundingClientRect().left))
    expect(new Set(lefts).size).toBe(columns)
    expect(await shownTexts(page)).toHaveLength(columns)
    await window.close()
  })
})

describe('on a wide screen', () => {
  let page: Page
  beforeAll(async () => {
    const wide = await openWindow(browser, { javaScriptEnabled: false })
    page = (await wide.visit(server.url + PATH)).page
  })

  it('corresponding paragraphs stand level', async () => {
    const [first, second] = await page
      .locator('article')
      .evaluateAll((texts) =>
        texts.map((text) =>
          [...text.querySelectorAll('.level')].map((cell) => cell.getBoundingClientRect().top),
        ),
      )
    expect(first?.length).toBeGreaterThan(2)
    expect(second).toEqual(first)
  })

  it('a fact has the same number in both, in paragraphs at one height or with a link', async () => {
    const notes = await page.locator('article').evaluateAll((texts) =>
      texts.map((text) =>
        [...text.querySelectorAll('li')].map((note) => ({
          number: parseInt(note.textContent.trim(), 10),
          hasLink: note.querySelector('a')?.checkVisibility() ?? false,
          row: [...(text.children as unknown as Element[])].findIndex((cell) =>
            (cell as unknown as Node).contains(note),
          ),
        })),
      ),
    )
    const rowsOf = (side: number, number: number) =>
      notes[side]?.filter((note) => note.number === number).map(({ row }) => row) ?? []
    for (const { number, row, hasLink } of notes[0] ?? []) {
      expect(hasLink).toBe(!rowsOf(1, number).includes(row))
    }
    expect(new Set(notes[0]?.map(({ number }) => number))).toEqual(
      new Set(notes[1]?.map(({ number }) => number)),
    )
  })

  it('the heads of the columns stay in view', async () => {
    await page.evaluate(() => {
      scrollTo(0, 1500)
    })
    expect((await page.locator('main nav').boundingBox())?.y).toBe(0)
  })

  it('paper has both texts, and says of each in which language and where it appeared', async () => {
    await page.emulateMedia({ media: 'print' })
    expect(await shownTexts(page)).toEqual(['text-a', 'text-b'])
    expect(await page.locator('.head > p:first-of-type').allInnerTexts()).toEqual([
      expect.stringMatching(/^Bulgarian · after Bloomberg · .*2025$/),
      expect.stringMatching(/^Ukrainian · UNIAN · .*2025$/),
    ])
    await page.emulateMedia({ media: null })
  })
})

describe('on a phone, without JavaScript', () => {
  let phone: Awaited<ReturnType<typeof openWindow>>
  beforeAll(async () => {
    phone = await openWindow(browser, { javaScriptEnabled: false, width: 360 })
  })

  it('a switch shows one text at a time and keeps the place', async () => {
    const { page } = await phone.visit(server.url + PATH)
    expect(await shownTexts(page)).toEqual(['text-a'])
    for (const [index, shown] of ['text-a', 'text-b', 'text-a'].entries()) {
      await page.evaluate(() => {
        scrollTo(0, 1500)
      })
      const choice = page.locator('main nav a').nth(index % 2)
      await choice.focus()
      const place = await page.evaluate(() => scrollY)
      await choice.press('Enter')
      expect(await shownTexts(page)).toEqual([shown])
      expect(await page.evaluate(() => scrollY)).toBe(place)
    }
  })

  it('the chosen text is told by more than a colour', async () => {
    const { page } = await phone.visit(server.url + PATH)
    const tabs = await page
      .locator('main nav a')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link).borderBlockEndWidth))
    expect(tabs).toEqual(['3px', '0px'])
  })

  it('a fact leads to its words in the other text, and the browser back again', async () => {
    const { page } = await phone.visit(server.url + PATH)
    await page.locator('#text-a a[href="#b7"]').press('Enter')
    expect(await shownTexts(page)).toEqual(['text-b'])
    const heads = await page.locator('main nav').boundingBox()
    const words = await page.locator('mark:target').boundingBox()
    expect(words?.y).toBeGreaterThan((heads?.y ?? 0) + (heads?.height ?? 0))
    expect(words?.y).toBeLessThan(400)
    await page.goBack()
    expect(await shownTexts(page)).toEqual(['text-a'])
  })
})

function textsIn(html: string): readonly Element[] {
  return named(parseHtml(html), 'article')
}

function proseIn(text: Element): string {
  return elements(text, isProse).map(wordsOf).join(' ')
}

function isProse(element: Element): boolean {
  return (attribute(element, 'className') ?? '').split(' ').includes('prose')
}

/** The words with a blank between blocks. */
function wordsOf(prose: Element): string {
  return foldSpace(prose.children.map((block) => toString(block)).join(' '))
}

function shownTexts(page: Page): Promise<readonly string[]> {
  return page
    .locator('article')
    .evaluateAll((texts) =>
      texts
        .filter((text) => text.querySelector('.prose')?.checkVisibility())
        .map((text) => text.id),
    )
}
