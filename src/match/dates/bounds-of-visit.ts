import { edtfContains } from '#domain/edtf/edtf-contains.ts'
import { addDays, daysFrom } from '#match/calendar.ts'
import type { DateRequest } from '#match/dates/date-candidates.ts'
import { countedBack, daysOf, mentionsOf } from '#match/dates/days-said-of.ts'
import { firstOf } from '#match/dates/end-of-visit.ts'
import { daysLong } from '#match/dates/length-of-visit.ts'
import { isLedBy, isSoonBehind, LEAD, type DayOfVisit } from '#match/dates/of-visit.ts'
import type { ReadSentence } from '#match/text/read-sentences.ts'
import type { Phrases } from '#match/words/language-words.ts'

/** What an opening says of the first and of the last day, and how long it takes. */
interface Bounds {
  readonly first: readonly string[]
  readonly last: readonly string[]
  /** Of the last days those on which it was over, or the guest came home: he leaves for other places too. */
  readonly over: readonly string[]
  readonly length: number | null
}

/**
 * The days of what sentences say began on one day and ended on another, or on which day it ended and how
 * long it was: “the three-day visit began on Wednesday and ended today”. Null where they do not.
 */
export function daysBetweenBounds(
  told: readonly ReadSentence[],
  known: DayOfVisit,
  request: DateRequest,
): string | null {
  const opening = told.filter(({ index }) => index < LEAD)
  const bounds = boundsIn(opening, request)
  return spansOf(bounds).find((span) => isAround(span, known)) ?? null
}

function boundsIn(told: readonly ReadSentence[], request: DateRequest): Bounds {
  const { stays, dates } = request.words
  const ends = `${dates.ends} / ${stays.returns}`
  const all = `${stays.begins} / ${ends} / ${stays.leaves}`
  const daysBy = (phrases: Phrases) =>
    told.flatMap((one) => daysOf(mentionsOf(phrases, one, all), request))
  const since = told.flatMap(({ text, dates: said }) =>
    daysOf(
      said.filter((one) => isLedBy(text, one, dates.since)),
      request,
    ),
  )
  const ended = daysBy(dates.ends)
  const back = daysBy(stays.returns)
  return {
    first: [...countedBack(told, request), ...daysBy(stays.begins), ...since],
    last: [...ended, ...daysBy(stays.leaves), ...back],
    over: [...ended, ...back],
    length: firstOf(told, ({ text }) => daysLong(text, request.words)),
  }
}

/** The spans that bounds leave: those as long as it is said to be are the best. */
function spansOf({ first, last, over, length }: Bounds): readonly string[] {
  const between = first.flatMap((from) =>
    last.filter((to) => isSoonBehind(from, to)).map((to) => `${from}/${to}`),
  )
  if (length === null) return between
  const back = over.map((to) => `${addDays(to, 1 - length)}/${to}`)
  const onwards = first.map((from) => `${from}/${addDays(from, length - 1)}`)
  const counted = [...back, ...onwards]
  return [...counted.filter((span) => between.includes(span)), ...counted, ...between]
}

/** Whether a span holds the day that is known; where that is but the day of the page, it may be just over. */
function isAround(span: string, { edtf, mention }: DayOfVisit): boolean {
  const last = span.slice(span.indexOf('/') + 1)
  return (
    edtfContains(span, edtf) || (mention === null && last < edtf && daysFrom(last, edtf) <= JUST)
  )
}

/** In days. */
const JUST = 3
