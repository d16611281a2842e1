import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildOrThrow } from './support/build-site.ts'
import { readSite, shownPages, type BuiltSite } from './support/built-site.ts'
import { copyRepository, removeCopy } from './support/copy-repository.ts'
import { attribute, elements, named, parseHtml, readableText } from './support/html-tree.ts'
import { linkProblems } from './support/link-problems.ts'
import { namesFound, namesIn } from './support/people-names.ts'
import { searchIn } from './support/search-page.ts'

const SUB_PATH = 'https://user.example/dateline/'
const OTHER = 'tests/fixtures/other-digest'

let copy: string
beforeAll(() => {
  copy = copyRepository('settings')
})
afterAll(() => {
  removeCopy(copy)
})

describe('a build for a sub-path', () => {
  let site: BuiltSite
  beforeAll(async () => {
    await buildOrThrow(copy, { SITE_URL: SUB_PATH })
    site = readSite(join(copy, 'dist'), { url: SUB_PATH })
  })

  it('has every link alive and below the base', () => {
    expect(linkProblems(site)).toEqual([])
  })

  it('finds its index and leads to its pages from the search', async () => {
    const { paths, links } = await searchIn(site, 'bg', 'парадът')
    expect(paths.length).toBeGreaterThan(0)
    expect(links.filter((link) => !link.startsWith('/dateline/'))).toEqual([])
  })

  it('names its own address as canonical on every page', () => {
    const wrong = shownPages(site).filter(({ html }) => {
      const link = named(parseHtml(html), 'link').find(
        (one) => attribute(one, 'rel') === 'canonical',
      )
      return link !== undefined && !attribute(link, 'href')?.startsWith(SUB_PATH)
    })
    expect(wrong.map(({ file }) => file)).toEqual([])
  })
})

describe('another content folder, built after the first in the same place', () => {
  let site: BuiltSite
  beforeAll(async () => {
    await buildOrThrow(copy, { CONTENT_DIR: OTHER, OUT_DIR: 'other' })
    site = readSite(join(copy, 'other'), { contentDir: OTHER })
  })

  it('has its own locales and no others', () => {
    const locales = new Set(
      site.pages.map(({ locale }) => locale).filter((locale) => locale !== null),
    )
    expect([...locales].sort()).toEqual(['bg', 'en'])
    expect(site.files.some((file) => file.startsWith('uk/'))).toBe(false)
  })

  it('has every link alive and below its base', () => {
    expect(linkProblems(site)).toEqual([])
  })

  it('finds its people in any spelling and language', async () => {
    const { paths } = await searchIn(site, 'en', 'Lipow')
    expect(paths).toContain('/de/articles/der-besuch/')
    expect(paths).toContain('/bg/articles/sreshta-na-mosta/')
    expect(paths).toContain('/bg/events/2024-09-03-visit/')
  })

  it('does not find what the rights to an article keep from being shown', async () => {
    expect((await searchIn(site, 'bg', 'третият абзац')).paths).toEqual([])
  })

  it('has not a word of the first archive’s people and outlets', () => {
    const names = namesIn('content')
    const found = site.files
      .filter((file) => /\.(?:html|xml|json|txt|svg|css|js)$/.test(file))
      .flatMap((file) =>
        namesFound(readFileSync(join(site.folder, file), 'utf8'), names).map(
          (name) => `${file}: ${name}`,
        ),
      )
    expect(found).toEqual([])
  })

  it('has a page for an event that only articles name', () => {
    expect(page('en/events/2025-04-01-letter/')).toContain('<h1')
    expect(page('bg/events/2025-10-visit/')).toContain('<h1')
  })

  it('shows an untranslated digest in its own language, and says so', () => {
    const html = page('en/events/2024-09-03-visit/')
    expect(textIn('bg', html)).toContain('Борис Липов посети отсрещния град.')
    expect(readableText(parseHtml(html))).toContain('not available in English yet')
  })

  it('has an article in a language that is no locale of the site', () => {
    const html = page('de/articles/der-besuch/')
    expect(textIn('de', html)).toContain('Boris Lipow besuchte am Dienstag die obere Stadt.')
    expect(page('en/languages/de/')).toContain('Der Besuch')
  })

  it('shows only the opening of an article with the rights to an excerpt', () => {
    const html = page('bg/articles/sreshta-na-mosta/')
    expect(readableText(parseHtml(html))).toContain(
      'Кметовете на Горна Липа и Долна Липа се срещнаха в събота',
    )
    expect(html).not.toContain('Третият абзац')
  })

  it('shows nothing but a link of an article without rights', () => {
    const link = 'https://gazette.example/2025/call'
    const targets = named(parseHtml(page('en/articles/a-call-about-the-bridge/')), 'a')
    expect(targets.map((target) => attribute(target, 'href'))).toContain(link)
    const written = site.files.filter((file) => /\.(?:html|xml|json|jsonld|csv|txt)$/.test(file))
    const withWords = written.filter((file) =>
      readFileSync(join(site.folder, file), 'utf8').includes('link-only article'),
    )
    expect(withWords).toEqual([])
  })

  it('names an article without rights and without a headline by what is known of it', () => {
    const name = 'Untitled article, The River Gazette, 13 March 2025'
    const [title] = named(parseHtml(page('en/articles/a-second-call/')), 'h1')
    expect(readableText(title!).replaceAll('\u00A0', ' ')).toBe(name)
    const inBulgarian = page('bg/events/2025-03-11-phone-call-bridge/')
    expect(textIn('bg', inBulgarian)).toContain('Статия без заглавие, Ривър Газет')
  })

  it('shows every state of agreement between three articles on one event', () => {
    const rows = named(parseHtml(page('en/events/2024-05-18-meeting/')), 'tr')
    const states = rows.map((row) => [attribute(row, 'id'), attribute(row, 'dataAgreement')])
    expect(Object.fromEntries(states)).toMatchObject({
      'fact-date': 'agree',
      'fact-place': 'compatible',
      'fact-duration': 'differ',
      'fact-ferry': 'single',
    })
  })

  it('leads from a fact to a passage only where the article’s page shows it', () => {
    const html = page('bg/events/2024-05-18-meeting/')
    expect(html).toContain('href="/two-banks/bg/articles/sreshta-na-mosta/#q-date"')
    expect(html).toContain('href="/two-banks/bg/articles/sreshta-na-mosta/"')
    expect(html).not.toContain('sreshta-na-mosta/#q-duration')
  })

  it('collects corrections, with the event that was corrected', () => {
    const html = page('bg/about/corrections/')
    expect(readableText(parseHtml(html))).toContain('The mayors met on 17 May 2024.')
    expect(html).toContain('href="/two-banks/bg/events/2024-05-18-meeting/"')
  })

  it('leads from a former id to the event', () => {
    const old = site.pages.find(({ path }) => path === 'en/events/2024-05-17-meeting/')
    expect(old?.isRedirect).toBe(true)
    expect(old?.html).toContain('/two-banks/en/events/2024-05-18-meeting/')
  })

  it.each([
    'en/feeds/events/2024-05-17-meeting.atom',
    'en/feeds/events/2024-05-17-meeting.rss',
    'en/feeds/events/2024-05-17-meeting.json',
    'en/events/2024-05-17-meeting/event.ics',
    'en/events/2024-05-17-meeting/card.png',
    'en/embed/events/2024-05-17-meeting/index.html',
  ])('goes on with %s, which somebody took from a former id', (file) => {
    expect(site.files).toContain(file)
  })

  function textIn(lang: string, html: string): string {
    const marked = elements(parseHtml(html), (element) => attribute(element, 'lang') === lang)
    return marked.map(readableText).join(' ')
  }

  function page(path: string): string {
    const found = site.pages.find((one) => one.path === path)
    if (found === undefined) throw new Error(`No page ${path}`)
    return found.html
  }
})
