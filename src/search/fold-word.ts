/**
 * Folds what a reader may type differently: case, apostrophes and the marks on letters, so that
 * ї is і, й is и and ё is е, as the index folds them.
 * @example foldWord('Об’ЄКТ') // 'обєкт'
 */
export function foldWord(word: string): string {
  return plainWord(word).normalize('NFD').replaceAll(/\p{M}/gu, '')
}

/**
 * A word in small letters and without apostrophes; its letters keep their marks.
 * @example plainWord('Об’ЄКТ') // 'обєкт'
 */
export function plainWord(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/['’ʼ`´‘]/g, '')
}
