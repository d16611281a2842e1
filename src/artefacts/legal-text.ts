const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/**
 * Takes out the characters that XML 1.0 forbids (https://www.w3.org/TR/xml/#charsets): control
 * characters, halves of surrogate pairs, U+FFFE and U+FFFF. No reader would open a feed with one.
 */
export function legalText(text: string): string {
  return text.replace(ILLEGAL, '')
}
