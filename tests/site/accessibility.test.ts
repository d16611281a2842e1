import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { onePageOfEachKind, pagesOfEachKind, readSite } from './support/built-site.ts'
import { openSite, type OpenSite } from './support/open-site.ts'
import { openWindow } from './support/visit-page.ts'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const site = readSite('dist')

let open: OpenSite
beforeAll(async () => {
  open = await openSite(site)
})
afterAll(() => open.close())

const each = onePageOfEachKind(site)
const all = pagesOfEachKind(site).filter(
  ({ locale, kind }) => locale === site.defaultLocale || kind === 'article',
)

describe.each([
  { colorScheme: 'light', width: 1280, pages: all },
  { colorScheme: 'light', width: 320, pages: each },
  { colorScheme: 'dark', width: 1280, pages: each },
  { colorScheme: 'dark', width: 320, pages: each },
] as const)('WCAG 2.2 AA in the $colorScheme colours at $width px', (window) => {
  let view: Awaited<ReturnType<typeof openWindow>>
  beforeAll(async () => {
    view = await openWindow(open.browser, window)
  })
  afterAll(() => view.close())

  it.each(window.pages)('holds on /$path', async ({ path }) => {
    const { page } = await view.visit(open.url + path)
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze()
    const found = violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}`),
    )
    expect(found).toEqual([])
  })
})
