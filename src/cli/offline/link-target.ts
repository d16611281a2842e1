import type { SiteAddress } from '#loader/site-address.ts'

/** What a link of a site leads to. */
export interface LinkTarget {
  /** The file, without the site's base. */
  readonly file: string
  /** The full address of what it leads to. */
  readonly url: URL
}

/**
 * The file of a site to which a link in another of its files leads; null where the link leads
 * nowhere else or names an address in full, be it that of the published site.
 * @example linkTarget('../#top', 'uk/index.html', address)?.file // 'index.html'
 */
export function linkTarget(link: string, from: string, address: SiteAddress): LinkTarget | null {
  if (link === '' || link.startsWith('#') || isFull(link)) return null
  const { site, base } = address
  const page = new URL(`${base}${from.replace(/(^|\/)index\.html$/, '$1')}`, site)
  const url = URL.parse(link, page)
  if (!url?.pathname.startsWith(base)) return null
  const path = decodeURIComponent(url.pathname.slice(base.length))
  return { url, file: path === '' || path.endsWith('/') ? `${path}index.html` : path }
}

function isFull(link: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(link)
}
