import { edtfBounds } from '#domain/edtf/edtf-bounds.ts'
import { addDays, daysFrom, isFullDay } from '#match/calendar.ts'
import { daysBetweenBounds } from '#match/dates/bounds-of-visit.ts'
import type { DateRequest } from '#match/dates/date-candidates.ts'
import { isSpan } from '#match/dates/date-reading.ts'
import { daysOfTalks, spanIn } from '#match/dates/days-of-talks.ts'
import { daysOf } from '#match/dates/days-said-of.ts'
import { dayUntil, endOfVisit, firstOf, toldOf } from '#match/dates/end-of-visit.ts'
import { daysLong, daysSaid, lastByLength } from '#match/dates/length-of-visit.ts'
import { LEAD, LONGEST_VISIT, PROGRAMME, type DayOfVisit } from '#match/dates/of-visit.ts'
import { resolveReading } from '#match/dates/resolve-reading.ts'
import { startOfVisit } from '#match/dates/start-of-visit.ts'
import { isOfJourney, isOfVisit } from '#match/event/journey-cues.ts'
import { hasPhrase } from '#match/phrases.ts'
import { clauseAt } from '#match/text/read-sentences.ts'

/**
 * The days of a visit, as a span in EDTF, where a text names the first and says how many they are or which
 * is the last, or tells of the second: “arrives on Monday for three days”, “from today until Friday”, “on
 * Tuesday he is to meet the speaker”, “he came yesterday”. Null where it does not.
 */
export function daysOfVisit(known: DayOfVisit, request: DateRequest): string | null {
  if (!isFullDay(known.edtf)) return daysOfJourney(known.edtf, request)
  if (request.kind === 'meeting' || request.kind === 'video-call')
    return daysOfTalks(known, request) ?? daysOfJourneyTo(known, request)
  return request.kind === 'visit' ? daysOfStay(known, request) : null
}

/** “He leaves today for talks, on a visit that goes on until Friday”: how long it is, in the sentence of its first day. */
function daysOfJourneyTo(known: DayOfVisit, request: DateRequest): string | null {
  const { edtf, sentence } = known
  if (request.stage === 'held' || !sentence?.cues.some(isOfJourney)) return null
  const last =
    dayUntil(sentence, known, request) ?? lastByLength(sentence.text, edtf, request.words)
  return last === null ? null : `${edtf}/${last}`
}

function daysOfStay(known: DayOfVisit, request: DateRequest): string | null {
  const told =
    spanTold(known.edtf, request) ??
    daysToBounds(known, request) ??
    daysUntilEnd(known, request) ??
    daysInAll(known, request)
  if (told !== null || takesOneDay(request)) return told
  const start = saysItsBeginning(known, request) ? null : startOfVisit(known.edtf, request)
  if (start === null) return fromFirst(known, request)
  const last = endOfVisit({ ...known, edtf: start }, request) ?? lastKnown(known, request)
  return last === null ? null : `${start}/${last}`
}

/** “From 25 to 27 March he is in one country, from 28 to 29 in the next”: the days of the whole journey. */
function daysOfJourney(edtf: string, { stage, kind, all, anchor }: DateRequest): string | null {
  const { earliest, latest } = edtfBounds(edtf)
  const isJourney = kind === 'visit' || (kind === 'meeting' && stage === 'announced')
  if (!isJourney || earliest === null || latest === null) return null
  const stops = all
    .flatMap(({ sentence }) => sentence.dates)
    .filter(({ reading }) => isSpan(reading))
    .flatMap(({ reading }) => resolveReading(reading, anchor, 'past') ?? [])
    .map((stop) => edtfBounds(stop.edtf))
  const last = stops.reduce(
    (end, stop) =>
      stop.earliest !== null && stop.latest !== null && isNextTo(end, stop.earliest)
        ? stop.latest
        : end,
    latest,
  )
  return last === latest || daysFrom(earliest, last) >= LONGEST_VISIT ? null : `${earliest}/${last}`
}

function isNextTo(end: string, start: string): boolean {
  return start === end || start === addDays(end, 1)
}

function fromFirst(first: DayOfVisit, request: DateRequest): string | null {
  const last = isBeginning(first, request) ? endOfVisit(first, request) : null
  return last === null ? null : `${first.edtf}/${last}`
}

/** What is under way goes on to the day of the page at least. */
function lastKnown({ edtf }: DayOfVisit, { stage, published }: DateRequest): string | null {
  return stage === 'held' ? edtf : published.edtf
}

/** “The visit takes from 20 to 22 March”, wherever a text says so of a visit on that day. */
function spanTold(day: string, request: DateRequest): string | null {
  const { all } = request
  const told = all.map(({ sentence }) => sentence).filter(({ cues }) => cues.some(isOfVisit))
  return spanIn(told, day, request)
}

/** “The visit began on Wednesday and ended today”. */
function daysToBounds(known: DayOfVisit, request: DateRequest): string | null {
  const { weighed, stage, words } = request
  const told = weighed
    .map(({ sentence }) => sentence)
    .filter(
      ({ cues, text }) =>
        cues.some(isOfVisit) || (cues.length === 0 && !hasPhrase(text, words.contacts.gatherings)),
    )
  return stage === 'announced' ? null : daysBetweenBounds(told, known, request)
}

/** “He ended a two-day visit today”: today and the day before. */
function daysUntilEnd(known: DayOfVisit, request: DateRequest): string | null {
  const { edtf, sentence } = known
  const { stage, words } = request
  if (stage !== 'held' || sentence === null || !saysItsEnd(known, request)) return null
  const days = daysLong(sentence.text, words)
  return days === null ? null : `${addDays(edtf, 1 - days)}/${edtf}`
}

/** Whether a clause says that something ended on its day, or a sentence that says no other. */
function saysItsEnd({ edtf, sentence, mention }: DayOfVisit, request: DateRequest): boolean {
  if (sentence === null || mention === null) return false
  const { text, dates } = sentence
  const days = daysOf(dates, request)
  const isOnly = days.length === dates.length && days.every((day) => day === edtf)
  const { start, end } = isOnly ? { start: 0, end: text.length } : clauseAt(sentence, mention.start)
  return hasPhrase(text.slice(start, end), request.words.dates.ends)
}

/** “They met on Monday and on Tuesday, on a visit of two days”: of one that is over, the days told are all. */
function daysInAll({ edtf, sentence }: DayOfVisit, request: DateRequest): string | null {
  const { stage, weighed, words, published } = request
  if (stage !== 'held' || sentence === null) return null
  const long = weighed
    .map((one) => one.sentence)
    .filter(({ index, cues }) => index <= OPENING && cues.some(isOfVisit))
  const days = firstOf(long, ({ text }) => daysLong(text, words))
  if (days === null) return null
  const other = weighed
    .filter(({ sentence: { index, cues } }) => index < PROGRAMME && cues.length > 0)
    .flatMap(({ sentence: { dates } }) => daysOf(dates, request))
    .filter((day) => day <= (published.edtf ?? day))
  const [first, last] = [addDays(edtf, 1 - days), addDays(edtf, days - 1)]
  if (other.includes(last)) return `${edtf}/${last}`
  return other.includes(first) ? `${first}/${edtf}` : null
}

/** The last sentence of an opening. */
const OPENING = 1

/** “A one-day visit”. */
function takesOneDay({ weighed, words }: DateRequest): boolean {
  return weighed.some(
    ({ sentence: { index, cues, text } }) =>
      index < LEAD && cues.some(isOfVisit) && daysSaid(text, words) === 1,
  )
}

/** Whether the day is that on which a visit begins: of one that is over, it may be any. */
function isBeginning(known: DayOfVisit, request: DateRequest): boolean {
  const { sentence } = known
  const { stage, weighed } = request
  const opening = weighed.filter((one) => one.sentence === sentence || one.sentence.index <= 0)
  if (stage !== 'held' || saysItsBeginning(known, request)) return true
  return opening.some(({ cues }) => cues.some(({ kind }) => kind === 'arrival'))
}

/** “He set out on a visit on Monday”, “the visit began on Monday”. */
function saysItsBeginning({ sentence, mention }: DayOfVisit, { words }: DateRequest): boolean {
  if (sentence === null || mention === null || !sentence.cues.some(isOfVisit)) return false
  return hasPhrase(toldOf(mention, sentence, words.contacts), words.stays.begins)
}
