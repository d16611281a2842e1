import { comparable } from '#match/comparable.ts'
import { findPhrases, standsBehind } from '#match/phrases.ts'
import { wordsOf } from '#match/words/words-of.ts'

const LONGEST_STAMP = 60

/** Whether a short line says that something is only hours old: “2 hours ago”, “5 min ago   0 comments”. */
export function saysHoursAgo(line: string, lang: string): boolean {
  if (line.length > LONGEST_STAMP) return false
  const { amounts, dates } = wordsOf(lang)
  const text = comparable(line)
  return [amounts.hours, amounts.minutes]
    .flatMap((units) => findPhrases(text, units))
    .some(({ start, end }) => {
      const number = /(?<!\d)\d{1,2}\s*$/u.exec(text.slice(0, start))
      if (!number) return false
      const [behind] = findPhrases(text.slice(end), dates.agoBehind)
      return behind?.start === 1 || standsBehind(text, number.index, dates.agoBefore)
    })
}
