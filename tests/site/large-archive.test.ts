import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeArchive } from '../archive/write-archive.ts'
import { buildOrThrow } from './support/build-site.ts'
import { readSite, shownPages, type BuiltPage, type BuiltSite } from './support/built-site.ts'
import { findViolations } from './support/find-violations.ts'
import { openSite, type OpenSite } from './support/open-site.ts'
import { weighHeavyPages, WEIGHT_LIMIT } from './support/page-weight.ts'
import { openWindow } from './support/visit-page.ts'

const EVENTS = 500

/** The kinds of page that a large archive changes; the others are tested with a small one. */
const GROWING = new Set([
  'timeline',
  'languages',
  'one of events',
  'one of years',
  'one of people',
  'one of outlets',
  'one of languages',
])

const folder = mkdtempSync(join(tmpdir(), 'large-archive-'))
const [content, out] = [join(folder, 'content'), join(folder, 'site')]
let site: BuiltSite
let open: OpenSite

beforeAll(async () => {
  // One language of the interface: the others have the same pages with other words.
  await writeArchive(content, { events: EVENTS, articles: EVENTS, locales: ['en'] })
  await buildOrThrow('.', { CONTENT_DIR: content, OUT_DIR: out })
  site = readSite(out, { contentDir: content })
  open = await openSite(site)
}, 300_000)
afterAll(async () => {
  await open.close()
  rmSync(folder, { recursive: true, force: true })
})

describe(`a site of ${EVENTS} events`, () => {
  it('has no page over the limit of weight', () => {
    const weights = weighHeavyPages(site, shownPages(site))
    expect(weights.filter(({ bytes }) => bytes > WEIGHT_LIMIT)).toEqual([])
  }, 120_000)

  it('has no link that leads nowhere', () => {
    const files = new Set(site.files)
    const dead = shownPages(site).flatMap(({ file, html }) =>
      pathsIn(html, /(?:href|src)="?([^"\s>]+)/g)
        .filter(
          (path) => !files.has(path.endsWith('/') || path === '' ? `${path}index.html` : path),
        )
        .map((path) => `${file}: ${path}`),
    )
    expect(dead).toEqual([])
  })

  it('leads from its timeline to every event, each of which stands once in the years', () => {
    const years = reachable(['en/'], /^en\/years\//)
    const listed = years.flatMap((path) => eventsListed(path))
    expect(new Set(listed).size).toBe(EVENTS)
    expect(listed.length).toBe(EVENTS)
  })

  it('counts on the timeline as many events as the groups and the years list', () => {
    const groups = reachable(['en/'], /^en\/groups\//).flatMap((path) => eventsListed(path))
    expect(new Set(groups).size).toBe(EVENTS)
    expect(groups.length).toBe(EVENTS)
    const counts = [
      ...pageAt('en/').html.matchAll(/\/years\/\d{4}\/"[^>]*>\d{4}<\/a>\s*<span[^>]*>(\d+)/g),
    ]
    expect(counts.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(EVENTS)
    expect(eventsListed('en/').length).toBeLessThan(50)
  })

  it('says on each part of a list which one it is, and leads to the next and the one before', () => {
    const parts = shownPages(site).filter(({ path }) => /\/page\/\d+\/$/.test(path))
    expect(parts.length).toBeGreaterThan(50)
    const wrong = parts.filter(
      ({ path, html }) =>
        !new RegExp(`<title>[^<]*page\\s${/(\d+)\/$/.exec(path)?.[1] ?? ''}\\sof\\s\\d+`).test(
          html,
        ) ||
        !html.includes(`rel="canonical" href="${site.url}${path}"`) ||
        !/<link rel="(?:prev|next)"/.test(html) ||
        !html.includes('aria-current="page"'),
    )
    expect(wrong.map(({ path }) => path)).toEqual([])
  })
})

describe('the heaviest page of each kind', () => {
  it('is no wider than a phone, and accessible where it grows', { timeout: 240_000 }, async () => {
    const view = await openWindow(open.browser, { width: 320 })
    const found: string[] = []
    for (const { path, kind } of heaviestOfEachKind()) {
      const { page } = await view.visit(open.url + path)
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      if (width > 320) found.push(`${path}: ${width} px`)
      if (!GROWING.has(kind)) continue
      const violations = await findViolations(page)
      found.push(...violations.map(({ id, help }) => `${path}: ${id}: ${help}`))
    }
    await view.close()
    expect(found).toEqual([])
  })
})

function pageAt(path: string): BuiltPage {
  return site.pages.find((page) => page.path === path)!
}

/** The pages that can be reached over links whose paths match, those at the start not included. */
function reachable(start: readonly string[], pattern: RegExp): readonly string[] {
  const found = new Set(start)
  for (const path of found) {
    for (const link of pathsIn(pageAt(path).html, /<a [^>]*?href="?([^"\s>]+)/g)) {
      if (pattern.test(link)) found.add(link)
    }
  }
  return [...found].filter((path) => !start.includes(path))
}

function eventsListed(path: string): readonly string[] {
  const { html } = pageAt(path)
  return pathsIn(html, /class="title[^>]*>\s*<a [^>]*?href="?([^"\s>]+)/g)
}

/** What stands at the place in a pattern, as paths of the site; other addresses are left out. */
function pathsIn(html: string, pattern: RegExp): readonly string[] {
  return [...html.matchAll(pattern)]
    .map(([, target = '']) => target.replace(/#.*$/, ''))
    .filter((target) => target.startsWith(site.base))
    .map((target) => decodeURIComponent(target.slice(site.base.length)))
}

function heaviestOfEachKind(): readonly BuiltPage[] {
  const kinds = Map.groupBy(shownPages(site), ({ kind }) => kind)
  return [...kinds.values()].map((pages) =>
    pages.reduce((a, b) => (b.html.length > a.html.length ? b : a)),
  )
}
