/**
 * Writes a text in an old encoding, so that fixtures can be kept in UTF-8. A letter that the
 * encoding does not have is an error: such a page could not exist.
 */
export function encodeText(text: string, encoding: string): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8')
    case 'utf-8-bom':
      return Buffer.from(`\uFEFF${text}`, 'utf8')
    case 'utf-16le':
      return Buffer.from(`\uFEFF${text}`, 'utf16le')
    case 'utf-16be':
      return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()
    default:
      return bytesOf(text, codePage(encoding))
  }
}

function bytesOf(text: string, page: ReadonlyMap<string, number>): Uint8Array {
  return Uint8Array.from(Array.from(text), (letter) => {
    const byte = page.get(letter)
    if (byte === undefined) throw new Error(`The encoding has no “${letter}”.`)
    return byte
  })
}

/** The letters of an encoding of one byte a letter. */
function codePage(encoding: string): ReadonlyMap<string, number> {
  const decoder = new TextDecoder(encoding)
  return new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  )
}
