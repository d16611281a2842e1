import { addDays, daysFrom, isFullDay } from '#match/calendar.ts'
import type { ResolvedCandidate } from '#match/dates/closer-candidate.ts'
import type { DateRequest } from '#match/dates/date-candidates.ts'
import { BEHIND_WORD } from '#match/dates/date-sources.ts'
import { isPart, type DateMention } from '#match/dates/date-reading.ts'
import { resolveReading } from '#match/dates/resolve-reading.ts'
import { anyOf, findPhrases, hasPhrase, standsBehind, wholeWords } from '#match/phrases.ts'
import type { ReadSentence } from '#match/text/read-sentences.ts'
import type { CueKind } from '#match/text/find-cues.ts'
import type { LanguageWords } from '#match/words/language-words.ts'

const LEAD = 4

/**
 * The days of a visit, as a span in EDTF, where a text names the first and says how many they are or which
 * is the last, or tells of the second: “arrives on Monday for three days”, “from today until Friday”, “on
 * Tuesday he is to meet the speaker”. Null where it does not.
 */
export function daysOfVisit(first: ResolvedCandidate, request: DateRequest): string | null {
  const { edtf } = first.resolved
  if (request.kind !== 'visit' || !isFullDay(edtf)) return null
  const second = onSecondDay(edtf, request)
  if (second !== null) return second
  if (!isBeginning(first, request)) return null
  const told = request.weighed.map(({ sentence }) => sentence).filter(({ index }) => index < LEAD)
  const visits = told.filter(
    (one) =>
      one === first.sentence ||
      one.zone === 'title' ||
      one.cues.some(({ kind }) => OF_VISIT.includes(kind)),
  )
  const last =
    nextDay(first, request) ??
    firstOf(visits, (sentence) => dayUntil(sentence, first, request)) ??
    firstOf(visits, ({ text }) => lastByLength(text, edtf, request.words)) ??
    nextOfProgramme(first, request)
  return last === null ? null : `${edtf}/${last}`
}

/** “The guest is here for a second day”: yesterday and today. */
function onSecondDay(
  day: string,
  { stage, published, weighed, words }: DateRequest,
): string | null {
  const today = published.edtf
  if (stage === 'held' || today === null || !isFullDay(today)) return null
  const yesterday = addDays(today, -1)
  const isSaid = weighed.some(
    ({ sentence: { index, text } }) => index < LEAD && hasPhrase(text, words.dates.secondDay),
  )
  return isSaid && (day === today || day === yesterday) ? `${yesterday}/${today}` : null
}

const PROGRAMME = 8

/** The day behind the first, for which a text names what the guest is to do. */
function nextOfProgramme(
  { resolved, mention }: ResolvedCandidate,
  { all, anchor, words: { contacts } }: DateRequest,
): string | null {
  const next = addDays(resolved.edtf, 1)
  const isNext = ({ reading }: DateMention) =>
    !isPart(reading) && resolveReading(reading, anchor, 'future')?.edtf === next
  const isPlanned = all.some(
    ({ sentence: { index, text, dates } }) =>
      index < PROGRAMME &&
      dates.some((one) => one !== mention && isNext(one)) &&
      hasPhrase(text, contacts.announced) &&
      !hasPhrase(text, contacts.departures),
  )
  return isPlanned ? next : null
}

const OF_VISIT: readonly CueKind[] = ['visit', 'arrival', 'guest']

function firstOf<T>(all: readonly T[], read: (one: T) => string | null): string | null {
  return all.map(read).find((one) => one !== null) ?? null
}

/** Whether the day is that on which a visit begins: of one that is over, it may be any. */
function isBeginning({ sentence }: ResolvedCandidate, { stage, weighed }: DateRequest): boolean {
  const opening = weighed.filter((one) => one.sentence === sentence || one.sentence.index <= 0)
  return (
    stage === 'announced' || opening.some(({ cues }) => cues.some(({ kind }) => kind === 'arrival'))
  )
}

/** “Today and tomorrow”, “on Tuesday and Wednesday”. */
function nextDay(
  { sentence: { text, dates }, mention, resolved }: ResolvedCandidate,
  { anchor }: DateRequest,
): string | null {
  const next = dates.find(({ start }) => start >= mention.end)
  if (!next || !DAYS.includes(next.reading.form)) return null
  const second = addDays(resolved.edtf, 1)
  const isJoined = /^\s*\p{L}{1,3}\s*$/u.test(text.slice(mention.end, next.start))
  const behind = { ...anchor, day: next.reading.form === 'weekday' ? resolved.edtf : anchor.day }
  return isJoined && resolveReading(next.reading, behind, 'future')?.edtf === second ? second : null
}

const DAYS: readonly DateMention['reading']['form'][] = ['weekday', 'relative-day']

const LONGEST_VISIT = 10

/** “Until Friday”, behind the first day. */
function dayUntil(
  { text, dates }: ReadSentence,
  { resolved, mention }: ResolvedCandidate,
  { anchor, words }: DateRequest,
): string | null {
  const { edtf } = resolved
  const last = dates
    .filter((one) => one !== mention && !isPart(one.reading) && isUntil(text, one, words))
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
  const long = Object.entries(words.dates.daysLong).find(
    ([phrases]) => findPhrases(text, phrases).length > 0,
  )
  const days = long?.[1] ?? daysSaid(text, words)
  return days !== null && days > 1 && days <= LONGEST_VISIT ? addDays(first, days - 1) : null
}

function daysSaid(text: string, { dates, amounts }: LanguageWords): number | null {
  const names = Object.keys(amounts.numbers)
  const number = `(?<number>\\d{1,2}|${names.join('|')})`
  const pattern = new RegExp(
    `${wholeWords(dates.forDays)}\\s+${number}\\s+(?:${anyOf(dates.day)})${BEHIND_WORD}`,
    'iu',
  )
  const said = pattern.exec(text)?.groups?.['number']
  return said === undefined ? null : (amounts.numbers[said.toLowerCase()] ?? Number(said))
}
