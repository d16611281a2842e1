/** A file's text, or the first byte at which it stops being UTF-8. Lines and columns count from 1. */
export type DecodedText =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false
      readonly offset: number
      readonly line: number
      readonly column: number
      readonly byte: number
    }

/** Decodes UTF-8 strictly, so that a file in another encoding is noticed instead of garbled. */
export function decodeText(bytes: Uint8Array): DecodedText {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { ok: false, ...firstBadByte(bytes) }
  }
}

function firstBadByte(bytes: Uint8Array) {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const good = sameBytes(lenient, bytes)
  const before = new TextDecoder().decode(bytes.subarray(0, good))
  const lines = before.split('\n')
  return {
    offset: good,
    line: lines.length,
    column: (lines.at(-1) ?? '').length + 1,
    byte: bytes[good] ?? 0,
  }
}

/** How many bytes survive decoding and encoding: a broken one comes back as U+FFFD. */
function sameBytes(text: string, bytes: Uint8Array): number {
  const again = new TextEncoder().encode(text)
  const first = bytes.findIndex((byte, index) => byte !== again[index])
  return first === -1 ? bytes.length : first
}
