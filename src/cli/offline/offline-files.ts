import type { SiteAddress } from '#loader/site-address.ts'
import { linkTarget } from './link-target.ts'
import { offlinePage } from './offline-page.ts'
import { offlinePath } from './offline-path.ts'
import { offlineStyle } from './offline-style.ts'

/** Files by their path, without the site's base. */
export type Files = ReadonlyMap<string, Uint8Array>

/** Pages that need a server or scripts to be of use. */
const ONLINE_ONLY = /^(?:[^/]+\/)?(?:404\.html|search\/|embed\/)/

/**
 * The files of a copy that reads without a server: every page but those that need one, what the
 * pages lead to or load, and the open data.
 */
export function offlineFiles(site: Files, address: SiteAddress): Files {
  const files = copiedFiles(site, address)
  return new Map(
    [...files].toSorted().map((file) => {
      const rewrite = (link: string) => offlinePath(link, file, { address, files })
      return [file, rewritten(file, bytesOf(file, site), rewrite)]
    }),
  )
}

/** The pages and the open data, and every file that they and their files link to. */
function copiedFiles(site: Files, address: SiteAddress): ReadonlySet<string> {
  const allowed = new Set([...site.keys()].filter((file) => !ONLINE_ONLY.test(file)))
  const found = new Set([...allowed].filter((file) => /^data\/|\.html$/.test(file)))
  // What is added on the way is visited too.
  for (const file of found) {
    rewritten(file, bytesOf(file, site), (link) => {
      const linked = linkTarget(link, file, address)?.file
      if (linked !== undefined && allowed.has(linked)) found.add(linked)
      return link
    })
  }
  return found
}

function bytesOf(file: string, site: Files): Uint8Array {
  return site.get(file) ?? new Uint8Array()
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
