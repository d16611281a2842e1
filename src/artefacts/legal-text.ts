const ILLEGAL = /[^\t\n\r\u{20}-\u{7E}\u{A0}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/**
 * Takes out the characters that XML 1.0 forbids or warns of (https://www.w3.org/TR/xml/#charsets):
 * control characters, halves of surrogate pairs, U+FFFE and U+FFFF. No reader would open a feed
 * with one; iCalendar forbids them too.
 */
export function legalText(text: string): string {
  return text.replace(ILLEGAL, '')
}
