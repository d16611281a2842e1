import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { BuiltPage, BuiltSite } from './built-site.ts'
import { attribute, named, parseHtml } from './html-tree.ts'

/** The most that a page may weigh: what arrives in the first round trip of a connection. */
export const WEIGHT_LIMIT = 14_000

/** The bytes of a page with all its styles, compressed as they are sent. */
export interface PageWeight {
  readonly file: string
  readonly bytes: number
}

/**
 * Weighs the pages that come near the limit or go over it, the heaviest first. Compressing well is
 * slow: it is done where compressing badly does not settle the matter.
 */
export function weighHeavyPages(
  site: BuiltSite,
  pages: readonly BuiltPage[],
): readonly PageWeight[] {
  return pages
    .map((page) => ({ file: page.file, texts: [page.html, ...linkedSheets(site, page)] }))
    .filter(({ texts }) => compressed(texts, BADLY) > WEIGHT_LIMIT * 0.9)
    .map(({ file, texts }) => ({ file, bytes: compressed(texts, WELL) }))
    .sort((a, b) => b.bytes - a.bytes)
}

const BADLY = 4
const WELL = constants.BROTLI_MAX_QUALITY

function compressed(texts: readonly string[], quality: number): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality }
  return texts.reduce((sum, text) => sum + brotliCompressSync(text, { params }).length, 0)
}

function linkedSheets(site: BuiltSite, { html }: BuiltPage): readonly string[] {
  // Most pages carry their styles themselves, and need not be parsed for it.
  if (!html.includes('stylesheet')) return []
  return named(parseHtml(html), 'link')
    .filter((link) => attribute(link, 'rel') === 'stylesheet')
    .map((link) => new URL(attribute(link, 'href') ?? '', site.url).pathname)
    .map((path) => readFileSync(join(site.folder, path.slice(site.base.length)), 'utf8'))
}
