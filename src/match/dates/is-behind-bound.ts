import type { DateMention } from '#match/dates/date-reading.ts'
import { findPhrases, standsBehind } from '#match/phrases.ts'
import type { DateWords } from '#match/words/language-words.ts'

/** Whether words only bound when something is: “until 22 March”, “before June”, “since 1956”. */
export function isBehindBound(
  text: string,
  { start, words, reading }: Pick<DateMention, 'start' | 'words' | 'reading'>,
  { bounds, since, inMonth, endOf }: DateWords,
): boolean {
  const [first = ''] = /^\p{L}+(?=\s)/u.exec(words) ?? []
  const starts = [start + first.length, start, beforePart(text, start, `${inMonth} / ${endOf}`)]
  const isLong = reading.form === 'year' || reading.form === 'month'
  const phrases = isLong ? `${bounds} / ${since}` : bounds
  return starts.some((at) => standsBehind(text, at, phrases))
}

/** Where the words begin that say which part of a month is meant: “the end of”. */
function beforePart(text: string, at: number, parts: string): number {
  const before = text.slice(0, at).trimEnd()
  const part = findPhrases(before, parts).at(-1)
  return part?.end === before.length ? part.start : at
}
