/** The subsets of the typeface, each with the characters that it serves, from first to last. */
export const CARD_FONTS = {
  latin: [
    [0x00, 0xff],
    [0x131, 0x131],
    [0x152, 0x153],
    [0x2bb, 0x2bc],
    [0x2c6, 0x2dc],
    [0x2000, 0x206f],
    [0x20ac, 0x20ac],
    [0x2122, 0x2122],
    [0x2191, 0x2215],
  ],
  cyrillic: [
    [0x301, 0x301],
    [0x400, 0x45f],
    [0x490, 0x491],
    [0x4b0, 0x4b1],
    [0x2116, 0x2116],
  ],
  'cyrillic-ext': [
    [0x460, 0x48f],
    [0x492, 0x4af],
    [0x4b2, 0x52f],
    [0x20b4, 0x20b4],
  ],
  'latin-ext': [
    [0x100, 0x130],
    [0x132, 0x151],
    [0x154, 0x2ba],
    [0x1e00, 0x1eff],
    [0x20a0, 0x20ab],
    [0x20ad, 0x20b3],
    [0x20b5, 0x20c0],
  ],
} satisfies Readonly<Record<string, [number, number][]>>

/**
 * Whether the cards' typeface has every letter of a text; what it lacks would be an empty box.
 * @example hasCardLetters('Київ') // true
 */
export function hasCardLetters(text: string): boolean {
  const ranges = Object.values(CARD_FONTS).flat()
  return [...text.normalize().matchAll(/\p{L}/gu)].every(([letter]) => {
    const code = letter.codePointAt(0) ?? 0
    return ranges.some(([from, to]) => code >= from && code <= to)
  })
}
