import { posix } from 'node:path'
import type { SiteAddress } from '#loader/site-address.ts'
import { linkTarget } from './link-target.ts'

/** What a copy of a site has. */
export interface CopiedSite {
  readonly address: SiteAddress
  /** Without the site's base. */
  readonly files: ReadonlySet<string>
}

/**
 * Where a link leads in a copy without a server: by a relative path to the file itself, or to the
 * published site where the copy does not have it.
 * @example offlinePath('/en/#top', 'uk/index.html', copied) // '../en/index.html#top'
 */
export function offlinePath(link: string, from: string, { address, files }: CopiedSite): string {
  const target = linkTarget(link, from, address)
  if (target === null) return link
  const { file, url } = target
  if (!files.has(file)) return url.href
  const steps = posix.relative(posix.dirname(from), file).split('/')
  return `${steps.map(encodeURIComponent).join('/')}${url.search}${url.hash}`
}
