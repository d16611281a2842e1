import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { readSite, type BuiltPage } from './support/built-site.ts'
import { attribute, named, parseHtml } from './support/html-tree.ts'

const LIMIT_KB = 20
const site = readSite('dist')

it(`every page with its styles is at most ${String(LIMIT_KB)} kB over the wire`, () => {
  const weights = site.pages.map((page) => ({ file: page.file, kB: weightOf(page) / 1000 }))
  const [heaviest] = weights.sort((a, b) => b.kB - a.kB)
  console.log(
    `Heaviest page: ${heaviest?.file ?? ''}, ${heaviest?.kB.toFixed(1) ?? ''} kB (brotli)`,
  )
  expect(weights.filter(({ kB }) => kB > LIMIT_KB)).toEqual([])
})

function weightOf(page: BuiltPage): number {
  const sheets = named(parseHtml(page.html), 'link')
    .filter((link) => attribute(link, 'rel') === 'stylesheet')
    .map((link) => new URL(attribute(link, 'href') ?? '', site.url).pathname)
    .map((path) => readFileSync(join(site.folder, path.slice(site.base.length)), 'utf8'))
  return [page.html, ...sheets].reduce((sum, text) => sum + brotliCompressSync(text).length, 0)
}
