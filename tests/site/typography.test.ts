import type { Element } from 'hast'
import type { Browser } from 'playwright-core'
import { visit } from 'unist-util-visit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pagesOfEachKind, readSite } from './support/built-site.ts'
import { launchChromium } from './support/chromium.ts'
import { attribute, elements, parseHtml } from './support/html-tree.ts'
import { serveFolder, type StaticServer } from './support/static-server.ts'
import { openWindow } from './support/visit-page.ts'

const site = readSite('dist')
const pages = pagesOfEachKind(site)

/** As `src/i18n/bind-words.ts` has them, written down again. */
const ONE_LETTER_WORDS: Readonly<Record<string, string>> = {
  en: 'a',
  bg: 'авиосуя',
  uk: 'авзійоуя',
}
const OWN_ELEMENTS = ['h1', 'h2', 'dt', 'summary', 'legend', 'label', 'nav']
const OWN_CLASSES = /(?:^| )(?:lead|prose|definition)(?: |$)/

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
    const mean = await page.evaluate(charactersPerLine)
    expect(mean).toBeGreaterThanOrEqual(60)
    expect(mean).toBeLessThanOrEqual(75)
  })
})

describe('the texts of the site', () => {
  const kinds = ['timeline', 'one of events', 'about', 'search']
  const own = pages.filter(
    ({ kind, locale }) => kinds.includes(kind) && String(locale) in ONE_LETTER_WORDS,
  )

  it.each(own)('end no line with a one-letter word: /$path', ({ html, locale }) => {
    const words = new RegExp(
      `(?:^|[\\s«„“(])[${ONE_LETTER_WORDS[String(locale)] ?? ''}] \\S+`,
      'giu',
    )
    const loose = ownTexts(html, String(locale)).flatMap((text) => text.match(words) ?? [])
    expect(loose).toEqual([])
  })

  it.each(own)('part no day from its month: /$path', ({ html }) => {
    const days = [...html.matchAll(/<time[^>]*>([^<]*)<\/time>/g)].map(([, text = '']) => text)
    expect(days.filter((text) => /\b\d{1,2} /.test(text))).toEqual([])
  })
})

describe('figures', () => {
  const tables = pages.filter(({ kind }) => ['years', 'outlets'].includes(kind))

  it.each(tables)('stand under each other in tables: /$path', async ({ path }) => {
    const { page } = await view.visit(server.url + path)
    const figures = await page
      .locator('td.number')
      .evaluateAll((cells) =>
        cells
          .map((cell) => getComputedStyle(cell))
          .map(({ fontVariantNumeric, textAlign }) => `${fontVariantNumeric}, ${textAlign}`),
      )
    expect(new Set(figures)).toEqual(new Set(['lining-nums tabular-nums, end']))
  })
})

describe('letters', () => {
  it('are Bulgarian in Bulgarian and Ukrainian in Ukrainian, in both typefaces', async () => {
    const { page } = await view.visit(`${server.url}${site.defaultLocale}/`)
    expect(await page.evaluate(sameLetters, 'serif')).toEqual([false, true])
    expect(await page.evaluate(sameLetters, 'sans')).toEqual([false, true])
  })
})

/** Whether «в» looks as in Ukrainian: in Bulgarian, and in Russian. Runs in the page. */
async function sameLetters(variable: string): Promise<boolean[]> {
  const stack = getComputedStyle(document.documentElement).getPropertyValue(`--${variable}`)
  const [family = ''] = stack.split(',')
  await document.fonts.load(`40px ${family}`, 'в')
  const [uk, ...others] = ['uk', 'bg', 'ru'].map((lang) => {
    const canvas = document.createElement('canvas')
    canvas.lang = lang
    document.body.append(canvas)
    const pen = canvas.getContext('2d')
    if (pen) pen.font = `40px ${family}`
    pen?.fillText('гджв', 10, 60)
    return canvas.toDataURL()
  })
  return others.map((picture) => picture === uk)
}

/** The titles, labels and summaries of a page in its own language: what the site itself says. */
function ownTexts(html: string, locale: string): readonly string[] {
  return elements(parseHtml(html), (element) => {
    const isOwn = OWN_ELEMENTS.includes(element.tagName) || OWN_CLASSES.test(classOf(element))
    return isOwn && [null, locale].includes(attribute(element, 'lang'))
  }).map((element) => textOf(element))
}

function classOf(element: Element): string {
  return attribute(element, 'className') ?? ''
}

/** With its no-break spaces. */
function textOf(element: Element): string {
  const texts: string[] = []
  visit(element, 'text', ({ value }) => {
    texts.push(value)
  })
  return texts.join('')
}

/** The mean over the full lines of all paragraphs of at least three. Runs in the page. */
function charactersPerLine(): number {
  const full = [...document.querySelectorAll('.prose p, p.prose')].flatMap((paragraph) => {
    const range = document.createRange()
    const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
    const lines: number[] = []
    let last = Infinity
    while (texts.nextNode()) {
      for (let at = 0; at < (texts.currentNode.nodeValue ?? '').length; at++) {
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
