import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { BuiltPage, BuiltSite } from './built-site.ts'
import { attribute, named, parseHtml } from './html-tree.ts'

/** The most that a page may weigh: what arrives in the first round trip of a connection. */
export const WEIGHT_LIMIT = 14_000

/** The bytes of a page with all its styles, compressed as they are sent. */
export function pageWeight(site: BuiltSite, page: BuiltPage): number {
  const sheets = named(parseHtml(page.html), 'link')
    .filter((link) => attribute(link, 'rel') === 'stylesheet')
    .map((link) => new URL(attribute(link, 'href') ?? '', site.url).pathname)
    .map((path) => readFileSync(join(site.folder, path.slice(site.base.length)), 'utf8'))
  return [page.html, ...sheets].reduce((sum, text) => sum + brotliCompressSync(text).length, 0)
}
