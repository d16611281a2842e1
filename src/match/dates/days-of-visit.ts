import { edtfBounds } from '#domain/edtf/edtf-bounds.ts'
import { edtfContains } from '#domain/edtf/edtf-contains.ts'
import { addDays, daysFrom, isFullDay } from '#match/calendar.ts'
import type { DateRequest } from '#match/dates/date-candidates.ts'
import { isSpan, type DateReading } from '#match/dates/date-reading.ts'
import { dayUntil, endOfVisit, firstOf, nextDay, toldOf } from '#match/dates/end-of-visit.ts'
import { daysLong, daysSaid, lastByLength } from '#match/dates/length-of-visit.ts'
import { LEAD, LONGEST_VISIT, PROGRAMME, type DayOfVisit } from '#match/dates/of-visit.ts'
import { resolveReading } from '#match/dates/resolve-reading.ts'
import { startOfVisit } from '#match/dates/start-of-visit.ts'
import { fitsKind } from '#match/event/fits-kind.ts'
import { isOfJourney, isOfVisit } from '#match/event/journey-cues.ts'
import { hasPhrase } from '#match/phrases.ts'
import { clauseAt, type ReadSentence } from '#match/text/read-sentences.ts'
import type { ContactWords } from '#match/words/contacts/contact-words.ts'

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
    spanTold(known.edtf, request) ?? daysUntilEnd(known, request) ?? daysInAll(known, request)
  if (told !== null || takesOneDay(request)) return told
  const start = saysItsBeginning(known, request) ? null : startOfVisit(known.edtf, request)
  if (start === null) return fromFirst(known, request)
  const last = endOfVisit({ ...known, edtf: start }, request) ?? lastKnown(known, request)
  return last === null ? null : `${start}/${last}`
}

/** “From 25 to 27 March he is in one country, from 28 to 29 in the next”: the days of the whole journey. */
function daysOfJourney(edtf: string, { kind, all, anchor }: DateRequest): string | null {
  const { earliest, latest } = edtfBounds(edtf)
  if (kind !== 'visit' || earliest === null || latest === null) return null
  const stops = all
    .filter(({ sentence }) => sentence.index < PROGRAMME)
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

/** The last sentence of an opening. */
const OPENING = 1

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

/** The first span of days that sentences say around a day. */
function spanIn(
  told: readonly ReadSentence[],
  day: string,
  { anchor }: DateRequest,
): string | null {
  const spans = told
    .flatMap(({ dates }) => dates)
    .filter(({ reading }) => isSpan(reading))
    .map(({ reading }) => resolveReading(reading, anchor, 'past')?.edtf ?? '')
  return spans.find((span) => span.includes('/') && edtfContains(span, day)) ?? null
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
  const isOnly = dates.every(({ reading }) => dayTold(reading, request) === edtf)
  const { start, end } = isOnly ? { start: 0, end: text.length } : clauseAt(sentence, mention.start)
  return hasPhrase(text.slice(start, end), request.words.dates.ends)
}

/** The day of something that is over. */
function dayTold(reading: DateReading, { anchor }: DateRequest): string | null {
  return resolveReading(reading, anchor, 'past')?.edtf ?? null
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
    .flatMap((one) => one.sentence.dates.map(({ reading }) => dayTold(reading, request) ?? ''))
    .filter((day) => isFullDay(day) && day <= (published.edtf ?? day))
  const [first, last] = [addDays(edtf, 1 - days), addDays(edtf, days - 1)]
  if (other.includes(last)) return `${edtf}/${last}`
  return other.includes(first) ? `${first}/${edtf}` : null
}

/** “A one-day visit”. */
function takesOneDay({ weighed, words }: DateRequest): boolean {
  return weighed.some(
    ({ sentence: { index, cues, text } }) =>
      index < LEAD && cues.some(isOfVisit) && daysSaid(text, words) === 1,
  )
}

/**
 * “They meet on Friday and Saturday”, “the talks last two days”: talks that are still to come, or go on; and
 * those of gatherings of which the text says so, or that they are over.
 */
function daysOfTalks(known: DayOfVisit, request: DateRequest): string | null {
  const { edtf, sentence } = known
  const { stage, words } = request
  const told = isGathering(request) ? daysOfGathering(known, request) : null
  if (told !== null) return told
  if (sentence === null) return stage === 'held' ? pairTold(edtf, request) : null
  const next = nextDay(known, request)
  if (next !== null) return `${edtf}/${next}`
  if (stage === 'held') return pairTold(edtf, request)
  const headline = request.weighed.filter((one) => one.sentence.zone === 'title')
  const last = firstOf([sentence, ...headline.map((one) => one.sentence)], ({ text }) =>
    lastByLength(text, edtf, words),
  )
  return last === null ? null : `${edtf}/${last}`
}

/** “They met twice, yesterday and today”: two days next to each other, of which one is the day of the contact. */
function pairTold(day: string, request: DateRequest): string | null {
  const told = request.all.filter(({ cues }) => cues.some((cue) => fitsKind(cue.kind, 'meeting')))
  const pairs = told.flatMap(({ sentence }) =>
    sentence.dates.flatMap((mention) => {
      const first = resolveReading(mention.reading, request.anchor, 'past')?.edtf ?? ''
      if (!isFullDay(first)) return []
      const second = nextDay({ edtf: first, sentence, mention }, request)
      const isOver = second !== null && second <= (request.published.edtf ?? '')
      return isOver ? [`${first}/${second}`] : []
    }),
  )
  return pairs.find((pair) => edtfContains(pair, day)) ?? null
}

/** “The summit takes place on 12 and 13 July”, “a two-day summit is over”, “it was opened today and lasts until Friday”. */
function daysOfGathering(known: DayOfVisit, request: DateRequest): string | null {
  const { all, weighed, words } = request
  const { edtf, sentence } = known
  const isTold = ({ text }: ReadSentence) => hasPhrase(text, words.contacts.gatherings)
  const span = spanIn(
    all.map((one) => one.sentence).filter((one) => isTold(one) && takesPlace(one, words.contacts)),
    edtf,
    request,
  )
  if (span !== null) return span
  if (sentence !== null) {
    const last = isTold(sentence) ? dayUntil(sentence, known, request) : null
    return last === null ? null : `${edtf}/${last}`
  }
  const over = weighed
    .map((one) => one.sentence)
    .filter((one) => one.index <= 0 && isTold(one) && hasPhrase(one.text, words.dates.ends))
  const days = firstOf(over, ({ text }) => daysLong(text, words))
  return days === null ? null : `${addDays(edtf, 1 - days)}/${edtf}`
}

function takesPlace({ text }: ReadSentence, words: ContactWords): boolean {
  return [words.tookPlace, words.ongoing, words.announced].some((phrases) =>
    hasPhrase(text, phrases),
  )
}

/** Whether what is told first is a gathering of many. */
function isGathering({ weighed, words: { contacts } }: DateRequest): boolean {
  return weighed.some(
    ({ sentence: { index, text } }) => index <= 0 && hasPhrase(text, contacts.gatherings),
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
