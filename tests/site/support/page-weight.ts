import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { BuiltPage, BuiltSite } from './built-site.ts'
import { attribute, named, parseHtml } from './html-tree.ts'

/** The most that a page may weigh: what arrives in the first round trip of a connection. */
export const WEIGHT_LIMIT = 14_000

/** The bytes of a page with all its styles, compressed as they are sent. */
export function pageWeight(site: BuiltSite, page: BuiltPage): number {
  return [page.html, ...linkedSheets(site, page)].reduce(
    (sum, text) => sum + brotliCompressSync(text).length,
    0,
  )
}

function linkedSheets(site: BuiltSite, { html }: BuiltPage): readonly string[] {
  // Most pages carry their styles themselves, and need not be parsed for it.
  if (!html.includes('stylesheet')) return []
  return named(parseHtml(html), 'link')
    .filter((link) => attribute(link, 'rel') === 'stylesheet')
    .map((link) => new URL(attribute(link, 'href') ?? '', site.url).pathname)
    .map((path) => readFileSync(join(site.folder, path.slice(site.base.length)), 'utf8'))
}
