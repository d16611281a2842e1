import { expect, it } from 'vitest'
import { readSite } from './support/built-site.ts'
import { pageWeight, WEIGHT_LIMIT } from './support/page-weight.ts'

const site = readSite('dist')

it(`every page with its styles is at most ${String(WEIGHT_LIMIT)} bytes over the wire`, () => {
  const weights = site.pages.map((page) => ({ file: page.file, bytes: pageWeight(site, page) }))
  const [heaviest] = weights.sort((a, b) => b.bytes - a.bytes)
  console.log(`Heaviest page: ${heaviest?.file ?? ''}, ${String(heaviest?.bytes)} bytes (brotli)`)
  expect(weights.filter(({ bytes }) => bytes > WEIGHT_LIMIT)).toEqual([])
})
