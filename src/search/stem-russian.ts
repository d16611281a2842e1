import { endings, lightStem } from '#search/light-stem.ts'

const ENDINGS = endings(
  'иями иях иям ами ями ого его ому ему ыми ими ым им ом ем ём ой ей ою ею ах ях ам ям ый ий ая яя ое ее ые ие ия ию ии ых их а я у ю ы и е о ь й',
)

/**
 * Cuts the ending of case, number or gender off a Russian word in small letters.
 * @example stemRussian('переговорами') // 'переговор'
 */
export function stemRussian(word: string): string {
  return lightStem(word, ENDINGS)
}
