import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readSite } from './support/built-site.ts'
import { weighHeavyPages, WEIGHT_LIMIT } from './support/page-weight.ts'

const SCRIPT_LIMIT = 10_000
const site = readSite('dist')

it(`every page with its styles is at most ${String(WEIGHT_LIMIT)} bytes over the wire`, () => {
  const weights = weighHeavyPages(site, site.pages)
  const [heaviest] = weights
  if (heaviest) console.log(`Heaviest page: ${heaviest.file}, ${heaviest.bytes} bytes (brotli)`)
  expect(weights.filter(({ bytes }) => bytes > WEIGHT_LIMIT)).toEqual([])
})

it(`scripts outside the search are at most ${String(SCRIPT_LIMIT)} bytes, uncompressed`, () => {
  const files = site.files.filter((file) => /^(?!pagefind\/|_astro\/search\.).*\.m?js$/.test(file))
  const linked = files.reduce((sum, file) => sum + statSync(join(site.folder, file)).size, 0)
  const inline = Math.max(...site.pages.map(({ html }) => inlineScriptBytes(html)))
  console.log(`Scripts: ${String(linked)} bytes in files, ${String(inline)} in a page`)
  expect(linked).toBeGreaterThan(0)
  expect(linked + inline).toBeLessThanOrEqual(SCRIPT_LIMIT)
})

function inlineScriptBytes(html: string): number {
  const texts = Array.from(html.matchAll(/<script>([\s\S]*?)<\/script>/g), ([, text = '']) => text)
  return Buffer.byteLength(texts.join(''))
}
