import { addDays } from '#match/calendar.ts'
import { BEHIND_WORD } from '#match/dates/date-sources.ts'
import { LONGEST_VISIT } from '#match/dates/of-visit.ts'
import { anyOf, findPhrases, standsBehind, type Found } from '#match/phrases.ts'
import type { LanguageWords } from '#match/words/language-words.ts'

/** The last day of what begins on a day and is said to take several: “a three-day visit”; null where it is not. */
export function lastByLength(text: string, first: string, words: LanguageWords): string | null {
  const days = daysLong(text, words)
  return days === null ? null : addDays(first, days - 1)
}

/** How many days a visit is said to take; null where that is one, or too long for one. */
export function daysLong(text: string, words: LanguageWords): number | null {
  const days = daysSaid(text, words)
  return days !== null && days > 1 && days <= LONGEST_VISIT ? days : null
}

/** How many days a sentence says that something takes: “a one-day visit”, “it lasts three days”; null for none. */
export function daysSaid(text: string, words: LanguageWords): number | null {
  const long = Object.entries(words.dates.daysLong).find(
    ([phrases]) => findPhrases(text, phrases).length > 0,
  )
  return long?.[1] ?? numberOfDays(text, words)
}

function numberOfDays(text: string, { dates, amounts }: LanguageWords): number | null {
  const names = Object.keys(amounts.numbers)
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?<number>\\d{1,2}|${names.join('|')})\\s+(?:${anyOf(dates.day)})${BEHIND_WORD}`,
    'giu',
  )
  const lasting = [...text.matchAll(pattern)].find(({ index, 0: found }) => {
    const amount = { start: index, end: index + found.length, text: found }
    return !isDistance(text, amount, { dates, amounts })
  })
  const said = lasting?.groups?.['number']
  return said === undefined ? null : (amounts.numbers[said.toLowerCase()] ?? Number(said))
}

/** Whether days are those from one thing to another, and not those that something lasts: “in two days”. */
function isDistance(
  text: string,
  { start, end }: Found,
  { dates, amounts }: Pick<LanguageWords, 'dates' | 'amounts'>,
): boolean {
  if (standsBehind(text, start, dates.forDays)) return false
  const before = [dates.within, dates.after, dates.before, dates.agoBefore, dates.last, dates.next]
  return (
    before.some((phrases) => standsBehind(text, start, phrases)) ||
    [dates.agoBehind, dates.toGo, dates.after, dates.before, amounts.elapsedBehind].some(
      (phrases) => findPhrases(text.slice(end).trimStart(), phrases)[0]?.start === 0,
    )
  )
}
