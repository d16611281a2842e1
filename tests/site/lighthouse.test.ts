import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSite } from './support/built-site.ts'
import { openLighthouse, pagesToRate } from './support/lighthouse.ts'

/** The categories that do not depend on how busy the machine is; `npm run lighthouse` rates all. */
const CATEGORIES = ['accessibility', 'best-practices', 'seo']

const site = readSite('dist')
const pages = pagesToRate(site, ['one of events', 'search']).filter(
  ({ locale }) => locale === site.defaultLocale,
)

let lighthouse: Awaited<ReturnType<typeof openLighthouse>>
beforeAll(async () => {
  lighthouse = await openLighthouse(site)
})
afterAll(() => lighthouse.close())

describe('Lighthouse', () => {
  it.each(pages)('finds nothing to mend on /$path', async ({ path }) => {
    const { scores, missed } = await lighthouse.rate(path, CATEGORIES)
    expect(missed).toEqual([])
    expect(Object.values(scores)).toEqual([100, 100, 100])
  })
})
