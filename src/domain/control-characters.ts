/** All control characters but tabs and line breaks: no page, feed or table can show one. */
const CONTROL = /(?![\t\n\r])\p{Cc}/u

/** The first control character of a text, tabs and line breaks aside, with its place; or null. */
export function controlCharacterIn(
  text: string,
): { readonly index: number; readonly name: string } | null {
  const found = CONTROL.exec(text)
  return found === null ? null : { index: found.index, name: codePoint(found[0]) }
}

/** A text without control characters; those that part words become spaces. */
export function withoutControls(text: string): string {
  return text.replace(/[\v\f\u0085]/g, ' ').replace(new RegExp(CONTROL, 'gu'), '')
}

function codePoint(letter: string): string {
  return `U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}
