import { edtfContains } from '#domain/edtf/edtf-contains.ts'
import { addDays, daysFrom, isFullDay } from '#match/calendar.ts'
import type { DateRequest } from '#match/dates/date-candidates.ts'
import { BEHIND_WORD } from '#match/dates/date-sources.ts'
import { isPart, isSpan, type DateMention } from '#match/dates/date-reading.ts'
import { resolveReading } from '#match/dates/resolve-reading.ts'
import { anyOf, findPhrases, hasPhrase, standsBehind, wholeWords } from '#match/phrases.ts'
import type { WeighedSentence } from '#match/event/weigh-sentences.ts'
import { clauseAt, type ReadSentence } from '#match/text/read-sentences.ts'
import type { CueKind } from '#match/text/find-cues.ts'
import type { ContactWords } from '#match/words/contacts/contact-words.ts'
import type { DateWords, LanguageWords } from '#match/words/language-words.ts'

const LEAD = 4

/** The day that a visit is known by: said in a sentence, or only that of the page. */
export interface DayOfVisit {
  readonly edtf: string
  readonly sentence: ReadSentence | null
  readonly mention: DateMention | null
}

/**
 * The days of a visit, as a span in EDTF, where a text names the first and says how many they are or which
 * is the last, or tells of the second: “arrives on Monday for three days”, “from today until Friday”, “on
 * Tuesday he is to meet the speaker”, “he came yesterday”. Null where it does not.
 */
export function daysOfVisit(known: DayOfVisit, request: DateRequest): string | null {
  if (!isFullDay(known.edtf)) return null
  if (request.kind === 'meeting' || request.kind === 'video-call') return daysOfTalks(known, request)
  if (request.kind !== 'visit') return null
  const told = spanTold(known.edtf, request) ?? daysUntilEnd(known, request)
  if (told !== null || takesOneDay(request)) return told
  const began = dayBefore(known.edtf, request) ?? daySince(known.edtf, request)
  const first = began === null ? known : { ...known, edtf: began }
  if (began === null && !isBeginning(first, request)) return null
  const last = lastDay(first, request) ?? (began === null ? null : request.stage === 'held' ? known.edtf : request.published.edtf)
  return last === null ? null : `${first.edtf}/${last}`
}

/** “A one-day visit”. */
function takesOneDay({ weighed, words }: DateRequest): boolean {
  return weighed.some(
    ({ sentence: { index, cues, text } }) =>
      index < LEAD && cues.some(({ kind }) => OF_VISIT.includes(kind)) && lengthSaid(text, words) === 1,
  )
}

/** “The visit takes from 20 to 22 March”, wherever a text says so of a visit on that day. */
function spanTold(day: string, { all, anchor }: DateRequest): string | null {
  const visits = all.filter(({ sentence }) =>
    sentence.cues.some(({ kind }) => OF_VISIT.includes(kind)),
  )
  const spans = visits
    .flatMap(({ sentence }) => sentence.dates)
    .filter(({ reading }) => isSpan(reading))
    .map(({ reading }) => resolveReading(reading, anchor, 'past')?.edtf ?? '')
  return spans.find((span) => span.includes('/') && edtfContains(span, day)) ?? null
}

/** “He ended a two-day visit today”: today and the day before. */
function daysUntilEnd(
  { edtf, sentence, mention }: DayOfVisit,
  { stage, words }: DateRequest,
): string | null {
  if (stage !== 'held' || sentence === null || mention === null) return null
  const { start, end } = clauseAt(sentence, mention.start)
  if (!hasPhrase(sentence.text.slice(start, end), words.dates.ends)) return null
  const days = daysLong(sentence.text, words)
  return days === null ? null : `${addDays(edtf, 1 - days)}/${edtf}`
}

/** “They meet on Friday and Saturday”, “the talks last two days”: talks that are still to come, or go on. */
function daysOfTalks(known: DayOfVisit, request: DateRequest): string | null {
  if (request.stage === 'held') return null
  const { sentence } = known
  const last =
    nextDay(known, request) ??
    (sentence === null ? null : lastByLength(sentence.text, known.edtf, request.words))
  return last === null ? null : `${known.edtf}/${last}`
}

function lastDay(first: DayOfVisit, request: DateRequest): string | null {
  const { weighed, words } = request
  const told = weighed.map(({ sentence }) => sentence).filter(({ index }) => index < LEAD)
  const visits = told.filter(
    (one) =>
      one === first.sentence ||
      one.zone === 'title' ||
      one.cues.some(({ kind }) => OF_VISIT.includes(kind)),
  )
  const stays = told.filter(
    (one) =>
      visits.includes(one) ||
      (one.cues.length === 0 &&
        (one.people.length > 0 || hasPhrase(one.text, words.contacts.roles))),
  )
  return (
    nextDay(first, request) ??
    firstOf(stays, (sentence) => dayUntil(sentence, first, request)) ??
    firstOf(stays, ({ text }) => lastByLength(text, first.edtf, words)) ??
    (first.mention === null ? null : nextOfProgramme(first, request))
  )
}

/** “The guest is here for a second day”, “he was received on arrival yesterday”: a visit that goes on began then. */
function dayBefore(day: string, request: DateRequest): string | null {
  const { stage, published, weighed, words } = request
  const today = published.edtf
  if (stage === 'held') return dayOfArrival(day, request)
  if (today === null || !isFullDay(today)) return null
  const yesterday = addDays(today, -1)
  const isSaid = weighed.some(
    ({ sentence: { index, text } }) => index < LEAD && hasPhrase(text, words.dates.secondDay),
  )
  if (isSaid && day === yesterday) return yesterday
  const isSecond = isSaid || weighed.some((one) => isArrivalOn(yesterday, one, request))
  return isSecond && day === today ? yesterday : null
}

/** “The guest has been here since Sunday”: the first day of a visit that goes on. */
function daySince(day: string, { stage, weighed, anchor, words }: DateRequest): string | null {
  if (stage === 'held') return null
  const since = weighed
    .filter(({ sentence: { index, cues } }) => index < LEAD && cues.some(({ kind }) => OF_VISIT.includes(kind)))
    .flatMap(({ sentence: { text, dates } }) =>
      dates.filter(({ start, reading }) => !isPart(reading) && standsBehind(text, start, words.dates.since)),
    )
    .map(({ reading }) => resolveReading(reading, anchor, 'past')?.edtf ?? '')
  return since.find((first) => isFullDay(first) && first < day && isSoonBehind(first, day)) ?? null
}

/** The day on which the guest came, where what was held is said of a later one. */
function dayOfArrival(day: string, { weighed, anchor }: DateRequest): string | null {
  const came = weighed
    .filter(({ sentence: { index } }) => index < PROGRAMME)
    .flatMap(({ sentence, cues }) =>
      sentence.dates.filter(
        ({ reading, start }) =>
          !isPart(reading) &&
          cues.some(
            ({ kind, tense, start: at }) =>
              kind === 'arrival' &&
              tense === 'past' &&
              clauseAt(sentence, at) === clauseAt(sentence, start),
          ),
      ),
    )
    .map(({ reading }) => resolveReading(reading, anchor, 'past')?.edtf ?? '')
  return came.find((first) => isFullDay(first) && isSoonBehind(first, day)) ?? null
}

/** Whether a sentence says of a day that the guest came then, or was there since. */
function isArrivalOn(
  day: string,
  { sentence, cues }: WeighedSentence,
  { anchor }: DateRequest,
): boolean {
  const came = cues.filter(({ kind, tense }) => OF_VISIT.includes(kind) && tense === 'past')
  const isOn = ({ reading, start }: DateMention) =>
    !isPart(reading) &&
    came.some((cue) => clauseAt(sentence, cue.start) === clauseAt(sentence, start)) &&
    resolveReading(reading, anchor, 'past')?.edtf === day
  return sentence.index < PROGRAMME && sentence.dates.some(isOn)
}

const PROGRAMME = 8

/** The day behind the first, for which a text names what the guest is to do. */
function nextOfProgramme(
  { edtf, mention }: DayOfVisit,
  { all, anchor, words: { contacts } }: DateRequest,
): string | null {
  const next = addDays(edtf, 1)
  const isNext = ({ reading }: DateMention) =>
    !isPart(reading) && resolveReading(reading, anchor, 'future')?.edtf === next
  const isPlanned = all.some(({ sentence }) => {
    const { index, text, dates, cues, people } = sentence
    const day = dates.find((one) => one !== mention && isNext(one))
    if (index >= PROGRAMME || day === undefined || !hasPhrase(text, contacts.announced)) return false
    const { start, end } = clauseAt(sentence, day.start)
    const isOfWayBack = hasPhrase(text.slice(start, end), contacts.departures)
    return !isOfWayBack && !isOfOthers(text, contacts, cues.length + people.length)
  })
  return isPlanned ? next : null
}

/** “A session opens there tomorrow”: what many come to, where neither a name nor a word for a contact stands. */
function isOfOthers(text: string, { gatherings, roles }: ContactWords, told: number): boolean {
  return told === 0 && hasPhrase(text, gatherings) && !hasPhrase(text, roles)
}

const OF_VISIT: readonly CueKind[] = ['visit', 'arrival', 'guest']

function firstOf<T>(all: readonly T[], read: (one: T) => string | null): string | null {
  return all.map(read).find((one) => one !== null) ?? null
}

/** Whether the day is that on which a visit begins: of one that is over, it may be any. */
function isBeginning({ sentence }: DayOfVisit, { stage, weighed }: DateRequest): boolean {
  const opening = weighed.filter((one) => one.sentence === sentence || one.sentence.index <= 0)
  return (
    stage !== 'held' || opening.some(({ cues }) => cues.some(({ kind }) => kind === 'arrival'))
  )
}

/** “Today and tomorrow”, “on Tuesday and Wednesday”. */
function nextDay({ sentence, mention, edtf }: DayOfVisit, { anchor }: DateRequest): string | null {
  if (sentence === null || mention === null) return null
  const { text, dates } = sentence
  const next = dates.find(({ start }) => start >= mention.end)
  if (!next || !DAYS.includes(next.reading.form)) return null
  const second = addDays(edtf, 1)
  const isJoined = /^\s*\p{L}{1,3}\s*$/u.test(text.slice(mention.end, next.start))
  const behind = { ...anchor, day: next.reading.form === 'weekday' ? edtf : anchor.day }
  return isJoined && resolveReading(next.reading, behind, 'future')?.edtf === second ? second : null
}

const DAYS: readonly DateMention['reading']['form'][] = ['weekday', 'relative-day']

const LONGEST_VISIT = 10

/** “Until Friday”, “it ends on Friday”, behind the first day. */
function dayUntil(
  { text, dates }: ReadSentence,
  { edtf, mention }: DayOfVisit,
  { anchor, words }: DateRequest,
): string | null {
  const last = dates
    .filter((one) => one !== mention && !isPart(one.reading))
    .filter((one) => isUntil(text, one, words) || hasPhrase(text, words.dates.ends))
    .map(({ reading }) => resolveReading(reading, { ...anchor, day: edtf }, 'future')?.edtf ?? '')
  return last.find((day) => isFullDay(day) && isSoonBehind(edtf, day)) ?? null
}

function isSoonBehind(first: string, last: string): boolean {
  const days = daysFrom(first, last)
  return days > 0 && days < LONGEST_VISIT
}

function isUntil(text: string, { start, words }: DateMention, { dates }: LanguageWords): boolean {
  const leading = /^\p{L}+/u.exec(words)?.[0] ?? ''
  return [start, start + leading.length].some((at) => standsBehind(text, at, dates.until))
}

/** “A three-day visit”, “for three days”. */
function lastByLength(text: string, first: string, words: LanguageWords): string | null {
  const days = daysLong(text, words)
  return days === null ? null : addDays(first, days - 1)
}

/** How many days a visit is said to take; null where that is one, or too long for one. */
function daysLong(text: string, words: LanguageWords): number | null {
  const days = lengthSaid(text, words)
  return days !== null && days > 1 && days <= LONGEST_VISIT ? days : null
}

function lengthSaid(text: string, words: LanguageWords): number | null {
  const long = Object.entries(words.dates.daysLong).find(
    ([phrases]) => findPhrases(text, phrases).length > 0,
  )
  return long?.[1] ?? daysSaid(text, words)
}

function daysSaid(text: string, { dates, amounts }: LanguageWords): number | null {
  const names = Object.keys(amounts.numbers)
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?<number>\\d{1,2}|${names.join('|')})\\s+(?:${anyOf(dates.day)})${BEHIND_WORD}`,
    'giu',
  )
  const lasting = [...text.matchAll(pattern)].find(
    ({ index, 0: found }) => !isDistance(text, index, index + found.length, dates),
  )
  const said = lasting?.groups?.['number']
  return said === undefined ? null : (amounts.numbers[said.toLowerCase()] ?? Number(said))
}

/** Whether days are those from one thing to another, and not those that something lasts: “in two days”. */
function isDistance(text: string, start: number, end: number, dates: DateWords): boolean {
  if (standsBehind(text, start, dates.forDays)) return false
  const before = [dates.within, dates.after, dates.before, dates.agoBefore, dates.last, dates.next]
  return (
    before.some((phrases) => standsBehind(text, start, phrases)) ||
    findPhrases(text.slice(end).trimStart(), dates.agoBehind)[0]?.start === 0
  )
}
