import { endings, lightStem } from '#search/light-stem.ts'

const ENDINGS = endings(
  'іями іях іям ією ями ами ими ого ому ього ьому ою ею єю ій ей ів їв ях ах ям ам ом ем єм им ім їм их їх ії ія ію ий а я у ю о е є и і ї ь й',
)

/** Of masculine words; what is left has to be long, for many a stem ends in these letters itself. */
const DATIVE = /(?<=.{5})[оеє]ві$/u

/**
 * Cuts the ending of case, number or gender off a Ukrainian word in small letters.
 * @example stemUkrainian('розмовою') // 'розмов'
 */
export function stemUkrainian(word: string): string {
  const withoutDative = word.replace(DATIVE, '')
  return withoutDative === word ? lightStem(word, ENDINGS) : withoutDative
}
