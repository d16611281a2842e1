import type { DateReader } from '#match/dates/date-readers.ts'
import { BEFORE_WORD, BEHIND_WORD } from '#match/dates/date-sources.ts'
import { anyOf, wholeWords } from '#match/phrases.ts'
import type { DateWords } from '#match/words/language-words.ts'

/** “Thursday week”, “a week on Thursday”: a week after the next such day. */
export function weekReaders(dates: DateWords): readonly DateReader[] {
  const { weekBehind, weekFrom, capitalised } = dates
  return dates.onWeekdays.flatMap((words, weekday) => {
    const read: DateReader['read'] = ({ day = '' }) => {
      if (capitalised && !/^\p{Lu}/u.test(day)) return null
      return { form: 'weekday', weekday, shift: 1, week: 1 }
    }
    const day = `(?<day>${anyOf(words)})${BEHIND_WORD}`
    return [
      `${BEFORE_WORD}${day}\\s+(?:${anyOf(weekBehind)})(?=\\s*[,.;:)]|\\s+(?:in|at|on|for|with|to|and)\\s|\\s*$)`,
      `${wholeWords(weekFrom)}\\s+${day}`,
    ].map((source) => ({ pattern: new RegExp(source, 'giu'), read }))
  })
}
