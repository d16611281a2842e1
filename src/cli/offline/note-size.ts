const SLOT = /(<span data-offline-size[^>]*>)[^<]*(<\/span>)/g

/**
 * A page with the size of the copy written where it has room for it, in words of its locale.
 * @example noteSize('<span data-offline-size></span>', 'en', 2_310_000) // '…>(2.3 megabytes)</span>'
 */
export function noteSize(html: string, locale: string, bytes: number): string {
  const size = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: bytes < 1e6 ? 'kilobyte' : 'megabyte',
    unitDisplay: 'long',
    maximumSignificantDigits: 2,
  }).format(bytes / (bytes < 1e6 ? 1e3 : 1e6))
  return html.replace(SLOT, `$1(${size})$2`)
}
