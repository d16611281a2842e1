import { cyrillicWords } from '#match/cyrillic-words.ts'

/**
 * A text in which apostrophes, quotation marks, dashes and white space have one shape each, and
 * Cyrillic words no Latin letters; a quotation mark amid a Ukrainian word is an apostrophe. Every
 * character stays at its place, so that offsets hold for the text itself.
 */
export function comparable(text: string): string {
  return cyrillicWords(text)
    .replaceAll(/[’‘ʼ`´‛]|(?<=[бвгкмнпрстфх])"(?=[єїюя])/giu, "'")
    .replaceAll(/[„“”‟«»]/g, '"')
    .replaceAll(/\s/g, ' ')
    .replaceAll(/[‐‑‒−]/g, '-')
}
