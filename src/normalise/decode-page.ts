import { getEncoding } from 'encoding-sniffer'
import { detect } from 'jschardet'
import { withoutControls } from '#domain/control-characters.ts'

/** The text of a page, with the encoding that was chosen and why; or why it cannot be read. */
export type DecodedPage =
  | {
      readonly ok: true
      readonly text: string
      /** As the WHATWG names it, for example `windows-1251`. */
      readonly encoding: string
      readonly basis: EncodingBasis
      /** What the page itself says, where that is wrong. */
      readonly mislabelled: string | null
    }
  | { readonly ok: false; readonly problem: 'empty' | 'binary' | 'unknown-encoding' }

export type EncodingBasis = 'bom' | 'declared' | 'valid-utf-8' | 'nul-pattern' | 'guessed'

/**
 * Decodes a page: by its byte order mark, by what it declares, as UTF-8 where it is valid, by the
 * frequency of its bytes. A declaration that the bytes contradict is named and not followed.
 */
export function decodePage(bytes: Uint8Array): DecodedPage {
  if (bytes.length === 0) return { ok: false, problem: 'empty' }
  if (isBinary(bytes)) return { ok: false, problem: 'binary' }
  const choice = byMark(bytes) ?? byNulPattern(bytes) ?? byDeclaration(bytes) ?? byBytes(bytes)
  if (choice === null) return { ok: false, problem: 'unknown-encoding' }
  if (hasControls(choice.text)) return { ok: false, problem: 'binary' }
  if (choice.text.trim() === '') return { ok: false, problem: 'empty' }
  return { ok: true, ...choice, text: withoutControls(choice.text) }
}

interface Choice {
  readonly text: string
  readonly encoding: string
  readonly basis: EncodingBasis
  readonly mislabelled: string | null
}

const SIGNATURES = [
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 0x03, 0x04],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x7f, 0x45, 0x4c, 0x46],
  [0x52, 0x61, 0x72, 0x21],
]

/** Broken programs leave a few behind in a text. */
const FEW_NULS = 3

function isBinary(bytes: Uint8Array): boolean {
  if (SIGNATURES.some((signature) => signature.every((byte, at) => bytes[at] === byte))) return true
  const head = bytes.subarray(0, 65_536)
  const nuls = head.filter((byte) => byte === 0).length
  return (
    nuls > Math.max(FEW_NULS, head.length * 0.001) &&
    byMark(bytes) === null &&
    byNulPattern(bytes) === null
  )
}

const MARKS = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
]

function byMark(bytes: Uint8Array): Choice | null {
  const found = MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte))
  return found ? choose(bytes, found.encoding, 'bom') : null
}

/** UTF-16 without a mark: in Cyrillic and Latin text every other byte is 0 or 4. */
function byNulPattern(bytes: Uint8Array): Choice | null {
  const head = bytes.subarray(0, 4096)
  if (head.length < 4 || head.length % 2 !== 0 || !(head.includes(0) || head.includes(4)))
    return null
  const high = (start: number) => {
    let count = 0
    for (let at = start; at < head.length; at += 2) {
      const byte = head[at]
      if (byte === 0 || byte === 4) count += 1
    }
    return count / (head.length / 2)
  }
  if (high(1) > 0.85 && high(0) < 0.3) return choose(bytes, 'utf-16le', 'nul-pattern')
  if (high(0) > 0.85 && high(1) < 0.3) return choose(bytes, 'utf-16be', 'nul-pattern')
  return null
}

function byDeclaration(bytes: Uint8Array): Choice | null {
  const declared = declaredEncoding(bytes)
  if (declared === null || declared === 'utf-8') return null
  const isUtf8 = hasHighBytes(bytes) ? decode(bytes, 'utf-8') : null
  if (isUtf8 !== null) return { ...valid(isUtf8), mislabelled: declared }
  const text = decode(bytes, declared)
  if (text === null) return null
  // Cyrillic read in the wrong table is a mix of letters that no text has.
  const guess = looksGarbled(text) ? byFrequency(bytes) : null
  if (guess !== null && !looksGarbled(guess.text)) return { ...guess, mislabelled: declared }
  return { text, encoding: declared, basis: 'declared', mislabelled: null }
}

function byBytes(bytes: Uint8Array): Choice | null {
  const text = decode(bytes, 'utf-8')
  if (text !== null) return valid(text)
  const mislabelled = declaredEncoding(bytes)
  const guess = byFrequency(bytes) ?? damagedUtf8(bytes)
  return guess && { ...guess, mislabelled }
}

function valid(text: string): Choice {
  return { text, encoding: 'utf-8', basis: 'valid-utf-8', mislabelled: null }
}

/** UTF-8 of which a few bytes were lost, for example where a capture was cut. */
function damagedUtf8(bytes: Uint8Array): Choice | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.split('\uFFFD').length - 1
  return broken / text.length < 0.005
    ? { text, encoding: 'utf-8', basis: 'guessed', mislabelled: null }
    : null
}

/** A label that the sniffer knows and that no page of news declares. */
const NOT_GIVEN = 'x-user-defined'

function declaredEncoding(bytes: Uint8Array): string | null {
  const found = getEncoding(Buffer.from(bytes.subarray(0, 4096)), {
    maxBytes: 4096,
    // Without a declaration the sniffer answers its default.
    defaultEncoding: NOT_GIVEN,
  }).toLowerCase()
  return found === NOT_GIVEN ? null : found
}

function byFrequency(bytes: Uint8Array): Choice | null {
  const damaged = damagedUtf8(bytes)
  if (damaged !== null && /\p{L}/u.test(damaged.text)) return damaged
  const { encoding, confidence } = detect(undeclared(bytes.subarray(0, 65_536)))
  if (encoding === null || confidence < 0.2) return null
  const name = WHATWG_NAMES[encoding.toLowerCase()] ?? encoding.toLowerCase()
  return choose(bytes, name, 'guessed')
}

/** The bytes of a page without what it says of them, which the detector would believe. */
function undeclared(bytes: Uint8Array): Buffer {
  const text = Buffer.from(bytes).toString('latin1')
  return Buffer.from(text.replaceAll(/(?:charset|encoding)(?=\s*=)/gi, ' '), 'latin1')
}

const WHATWG_NAMES: Readonly<Record<string, string>> = {
  ascii: 'utf-8',
  'utf-8-sig': 'utf-8',
  maccyrillic: 'x-mac-cyrillic',
  'mac-cyrillic': 'x-mac-cyrillic',
  'koi8-t': 'koi8-u',
  cp1251: 'windows-1251',
  cp866: 'ibm866',
}

function choose(bytes: Uint8Array, encoding: string, basis: EncodingBasis): Choice | null {
  const text = decode(bytes, encoding) ?? decode(bytes, encoding, false)
  return text === null ? null : { text, encoding, basis, mislabelled: null }
}

function decode(bytes: Uint8Array, encoding: string, fatal = true): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes)
  } catch {
    return null
  }
}

function hasHighBytes(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte >= 0x80)
}

/**
 * Words that change from small to capital letters inside, or letters of rare blocks; and words of which
 * only the first letter is small, since the tables of KOI8 have small letters where others have capitals.
 */
function looksGarbled(text: string): boolean {
  const words = text.match(/\p{Script=Cyrillic}{2,}/gu) ?? []
  const mixed = words.filter((word) => /\p{Ll}\p{Lu}/u.test(word)).length
  const swapped = words.filter((word) => /^\p{Ll}\p{Lu}+$/u.test(word)).length
  const pseudo = text.match(/[\u00c0-\u00ff]{3,}/g)?.length ?? 0
  return (
    mixed > Math.max(2, words.length * 0.15) ||
    swapped > Math.max(2, words.length * 0.04) ||
    pseudo > Math.max(5, words.length)
  )
}

function hasControls(text: string): boolean {
  const sample = text.slice(0, 20_000)
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0
  return controls > sample.length * 0.01
}
