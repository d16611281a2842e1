import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from './support/chromium.ts'
import { attribute, elements, parseHtml } from './support/html-tree.ts'

const files = unzipSync(readFileSync('dist/dateline.zip'))
const pages = Object.keys(files).filter((file) => file.endsWith('.html'))

describe('the site in one file', () => {
  it('has no link that needs a server, and none that is dead', () => {
    const dead = pages.flatMap((file) =>
      linksOf(file)
        .filter((link) => !/^(?:[a-z]+:|#)/.test(link))
        .map((link) => new URL(link, `file:///${file}`))
        .filter((url) => files[decodeURIComponent(url.pathname.slice(1))] === undefined)
        .map((url) => `${file}: ${url.pathname}`),
    )
    expect(dead).toEqual([])
  })

  it('has no page of the search', () => {
    expect(pages.filter((file) => file.includes('/search/'))).toEqual([])
  })

  it('is offered with its size in every language', () => {
    for (const locale of ['en', 'bg', 'uk']) {
      const html = readFileSync(join('dist', locale, 'data/index.html'), 'utf8')
      expect(html).toMatch(/data-offline-size[^>]*>\([\d.,]+\s\p{L}+\)</u)
    }
  })
})

describe('a page of the unpacked site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'offline-'))
  let browser: Browser
  beforeAll(async () => {
    for (const [file, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), bytes)
    }
    browser = await launchChromium()
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  it('has its styles and its typeface, and asks nobody for anything', async () => {
    const page = await browser.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(pathToFileURL(join(folder, 'dateline/bg/index.html')).href)
    await page.evaluate(() => document.fonts.ready)
    const faces = await page.evaluate(() => [...document.fonts].map(({ status }) => status))
    const sheets = await page.evaluate(() => document.styleSheets.length)
    expect(faces).toContain('loaded')
    expect(sheets).toBeGreaterThan(0)
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([])
  })
})

function linksOf(file: string): readonly string[] {
  const tree = parseHtml(new TextDecoder().decode(files[file]))
  return elements(tree, () => true).flatMap((element) =>
    ['href', 'src'].flatMap((name) => attribute(element, name) ?? []),
  )
}
