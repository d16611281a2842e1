import { endings, lightStem } from '#search/light-stem.ts'

const ENDINGS = endings('ings ing ies ed es s e y')

/**
 * Cuts the ending of number or tense off an English word in small letters.
 * @example stemEnglish('talked') // 'talk'
 */
export function stemEnglish(word: string): string {
  return lightStem(word, ENDINGS)
}
