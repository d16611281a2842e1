/**
 * A stylesheet with every address in it rewritten.
 * @example offlineStyle('a{src:url("/b.woff2")}', () => '../b.woff2') // 'a{src:url("../b.woff2")}'
 */
export function offlineStyle(css: string, rewrite: (link: string) => string): string {
  return css.replace(
    /url\(\s*(["']?)([^"')]+)\1\s*\)/g,
    (_, quote: string, link: string) => `url(${quote}${rewrite(link)}${quote})`,
  )
}
