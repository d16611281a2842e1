/**
 * Whether the path of a site's address is made of signs that stand in it as they are. Others are
 * escaped in addresses and not in the names of folders, so that links would miss their pages.
 */
export function hasPlainPath(address: string): boolean {
  const url = URL.parse(address)
  return url === null || /^[A-Za-z0-9/._~-]*$/.test(url.pathname)
}

/** What to write instead of a path that is not plain. */
export const PLAIN_PATH_HINT =
  'In the path use only Latin letters, digits and the signs - . _ ~, as in https://example.org/news/'
