import { addDays, isFullDay } from '#match/calendar.ts'
import type { DateRequest } from '#match/dates/date-candidates.ts'
import { isPart, type DateMention } from '#match/dates/date-reading.ts'
import { resolveReading } from '#match/dates/resolve-reading.ts'
import { findPhrases, hasPhrase, type Found } from '#match/phrases.ts'
import { clauseAt, type ReadSentence } from '#match/text/read-sentences.ts'
import type { Phrases } from '#match/words/language-words.ts'

/** The first day of what sentences count the days of, from a day beside it: “today is the third day”. */
export function countedBack(
  told: readonly ReadSentence[],
  request: DateRequest,
): readonly string[] {
  return countsIn(told, request).flatMap(({ number, days }) =>
    days.map((day) => addDays(day, 1 - number)),
  )
}

/** The same, from the day of the page where no day stands beside it. */
export function countedFromPage(
  told: readonly ReadSentence[],
  request: DateRequest,
): readonly string[] {
  const dated = countedBack(told, request)
  const { edtf } = request.published
  if (dated.length > 0 || edtf === null || !isFullDay(edtf)) return dated
  return countsIn(told, request).map(({ number }) => addDays(edtf, 1 - number))
}

/** The days by their number that sentences name, each with its dates. */
function countsIn(
  told: readonly ReadSentence[],
  request: DateRequest,
): readonly { readonly number: number; readonly days: readonly string[] }[] {
  return Object.entries(request.words.dates.dayOfStay).flatMap(([phrases, number]) =>
    told
      .filter(({ text }) => hasPhrase(text, phrases))
      .map((one) => ({ number, days: daysOf(mentionsOf(phrases, one, phrases), request) })),
  )
}

/** The full days that dates stand for, of what is just over or about to be. */
export function daysOf(
  mentions: readonly DateMention[],
  { anchor }: DateRequest,
): readonly string[] {
  return mentions
    .filter(({ reading }) => !isPart(reading))
    .map(({ reading }) => resolveReading(reading, anchor, 'past')?.edtf ?? '')
    .filter(isFullDay)
}

/** The dates beside words, in their clause: that behind them or else that before, with no other bound between. */
export function mentionsOf(
  phrases: Phrases,
  sentence: ReadSentence,
  bounds: Phrases,
): readonly DateMention[] {
  const { text, dates } = sentence
  const others = findPhrases(text, bounds)
  const isFree = (from: number, to: number) =>
    others.every(({ start }) => start < from || start >= to)
  return findPhrases(text, phrases).flatMap((word) => {
    const clause = clauseAt(sentence, word.start)
    const own = dates.filter(
      ({ start, end }) =>
        clauseAt(sentence, start) === clause || gapBetween(word, { start, end }) <= NEAR,
    )
    const behind = own.find(({ start }) => start >= word.end && isFree(word.end, start))
    const before = own.findLast(({ end }) => end <= word.start && isFree(end, word.start))
    return behind ?? before ?? []
  })
}

function gapBetween(one: Omit<Found, 'text'>, other: Omit<Found, 'text'>): number {
  return Math.max(one.start - other.end, other.start - one.end)
}

/** In letters: “on Thursday, on the last day”. */
const NEAR = 14
