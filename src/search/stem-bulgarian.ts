import { endings, lightStem } from '#search/light-stem.ts'

const ENDINGS = endings(
  'овете евете ищата иите ията ието ият ите ата ята ото ето ове еве ища ът ят та то те ия ии ие а я и е о у й',
)

/**
 * Cuts the article and the ending of number or gender off a Bulgarian word in small letters.
 * @example stemBulgarian('разговорът') // 'разговор'
 */
export function stemBulgarian(word: string): string {
  return lightStem(word, ENDINGS)
}
