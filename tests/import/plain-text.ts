/** A text without Markdown's and HTML's signs and with one space where there are several. */
export function plainText(text: string): string {
  return text
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\\(?=[^\p{L}\p{N}\s])/gu, '')
    .replaceAll(/[*_#>]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
