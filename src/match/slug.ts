import { bulgarian } from '#match/romanise/bulgarian.ts'
import { otherLetters } from '#match/romanise/other-letters.ts'
import type { Romanisation } from '#match/romanise/romanisation.ts'
import { russian } from '#match/romanise/russian.ts'
import { ukrainian } from '#match/romanise/ukrainian.ts'

const LONGEST = 60
const NOTHING_TO_NAME_IT_BY = 'article'

/**
 * The name of an article’s file and address: its title in Latin letters, as the country of its
 * language romanises them, at most 60 characters, cut at a word.
 * @example articleSlug('Зустріч у Знам’янці', 'uk') // 'zustrich-u-znamiantsi'
 */
export function articleSlug(text: string, lang: string): string {
  const table = TABLES[lang.slice(0, 2)] ?? russian
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/['’ʼ‘`´\u00AD\u200B\u0301]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map((word) => romanised(word, table))
    .filter((word) => word !== '')
  return joinWords(words)
}

const TABLES: Readonly<Record<string, Romanisation>> = {
  uk: ukrainian,
  bg: bulgarian,
  ru: russian,
}

function romanised(word: string, { letters, initial, final }: Romanisation): string {
  let latin = ''
  for (let at = 0; at < word.length;) {
    const [pair, letter] = [word.slice(at, at + 2), word.charAt(at)]
    const [taken, written] = (at + 2 === word.length && found(final, pair)) ||
      found(letters, pair) ||
      (at === 0 && found(initial, letter)) ||
      found(letters, letter) || [1, foreign(letter)]
    latin += written
    at += taken
  }
  return latin
}

function found(
  table: Readonly<Record<string, string>>,
  letters: string,
): readonly [taken: number, written: string] | null {
  const written = table[letters]
  return written === undefined ? null : [letters.length, written]
}

function foreign(letter: string): string {
  const plain = letter.normalize('NFKD').replaceAll(/\p{M}/gu, '')
  return otherLetters[letter] ?? otherLetters[plain] ?? plain.replaceAll(/[^a-z0-9]/g, '')
}

function joinWords(words: readonly string[]): string {
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`
    if (longer.length > LONGEST) break
    slug = longer
  }
  return slug || (words[0] ?? NOTHING_TO_NAME_IT_BY).slice(0, LONGEST)
}
