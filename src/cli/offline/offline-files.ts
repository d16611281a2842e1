import type { SiteAddress } from '#loader/site-address.ts'
import { linkTarget } from './link-target.ts'
import { offlinePage } from './offline-page.ts'
import { offlinePath } from './offline-path.ts'
import { offlineStyle } from './offline-style.ts'

/** A built site; a file is read when it is needed, since a large site is larger than the memory. */
export interface SiteFiles {
  /** Paths without the site's base. */
  readonly names: readonly string[]
  readonly read: (file: string) => Uint8Array
}

/** A file of the copy, by its path. */
export type CopiedFile = readonly [file: string, bytes: Uint8Array]

/** Pages that need a server or scripts to be of use. */
const ONLINE_ONLY = /^(?:[^/]+\/)?(?:404\.html|search\/|embed\/)/

/** What a zip of the usual form can hold. */
const MOST_FILES = 65_535

/**
 * The files of a copy that reads without a server, one after another: every page but those that
 * need one, the open data, and what the pages and their styles lead to or load.
 */
export function* offlineFiles(site: SiteFiles, address: SiteAddress): Generator<CopiedFile> {
  const allowed = allowedFiles(site.names)
  const linked = new Set<string>()
  const copied = (file: string): CopiedFile => {
    const rewrite = (link: string) => {
      const target = linkTarget(link, file, address)?.file
      if (target !== undefined && allowed.has(target)) linked.add(target)
      return offlinePath(link, file, { address, files: allowed })
    }
    return [file, rewritten(file, site.read(file), rewrite)]
  }
  const pages = [...allowed].filter(isCopiedAnyway).sort()
  for (const file of pages) yield copied(file)
  // What is added on the way is visited too.
  for (const file of linked) if (!isCopiedAnyway(file)) yield copied(file)
}

/** All that may be copied; where that is too much, no more than what pages are made of. */
function allowedFiles(names: readonly string[]): ReadonlySet<string> {
  const allowed = names.filter((file) => !ONLINE_ONLY.test(file))
  if (allowed.length <= MOST_FILES) return new Set(allowed)
  return new Set(allowed.filter((file) => isCopiedAnyway(file) || file.startsWith('_astro/')))
}

function isCopiedAnyway(file: string): boolean {
  return /^data\/|\.html$/.test(file)
}

function rewritten(file: string, bytes: Uint8Array, rewrite: (link: string) => string): Uint8Array {
  if (file.endsWith('.html')) return encode(offlinePage(decode(bytes), rewrite))
  if (file.endsWith('.css')) return encode(offlineStyle(decode(bytes), rewrite))
  return bytes
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
