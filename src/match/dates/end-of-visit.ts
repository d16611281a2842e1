import { addDays, isFullDay } from '#match/calendar.ts'
import type { DateRequest } from '#match/dates/date-candidates.ts'
import type { Anchor } from '#match/dates/anchor.ts'
import { isPart, type DateMention, type DateReading } from '#match/dates/date-reading.ts'
import { lastByLength } from '#match/dates/length-of-visit.ts'
import { isLedBy, isSoonBehind, LEAD, PROGRAMME, type DayOfVisit } from '#match/dates/of-visit.ts'
import { resolveReading } from '#match/dates/resolve-reading.ts'
import { isOfVisit } from '#match/event/journey-cues.ts'
import { hasPastVerb } from '#match/event/verb-forms.ts'
import { hasPhrase } from '#match/phrases.ts'
import { clauseAt, type ReadSentence } from '#match/text/read-sentences.ts'
import type { ContactWords } from '#match/words/contacts/contact-words.ts'

/** The last day of a visit that begins on a day: that which a text names, or counts; null where it does not. */
export function endOfVisit(first: DayOfVisit, request: DateRequest): string | null {
  const { words } = request
  const stays = staysIn(first, request)
  return (
    nextDay(first, request) ??
    firstOf(stays, (sentence) => dayUntil(sentence, first, request)) ??
    firstOf(stays, ({ text }) => lastByLength(text, first.edtf, words)) ??
    dayOfLeaving(first, request) ??
    (first.mention === null ? null : nextOfProgramme(first, request))
  )
}

/** The sentences of an opening that may say how long a guest stays. */
function staysIn(
  first: DayOfVisit,
  { weighed, words: { contacts } }: DateRequest,
): readonly ReadSentence[] {
  const told = weighed.map(({ sentence }) => sentence).filter(({ index }) => index < LEAD)
  return told.filter(
    (one) =>
      one === first.sentence ||
      one.index <= 0 ||
      one.cues.some(isOfVisit) ||
      (one.cues.length === 0 &&
        !hasPhrase(one.text, contacts.gatherings) &&
        (one.people.length > 0 || hasPhrase(one.text, contacts.roles))),
  )
}

/** The first that is read of several things; null where nothing is. */
export function firstOf<T, Read>(all: readonly T[], read: (one: T) => Read | null): Read | null {
  return all.map(read).find((one) => one !== null) ?? null
}

const DAYS: readonly DateMention['reading']['form'][] = ['weekday', 'relative-day']

/** The second of two days that are named together: “today and tomorrow”, “on Tuesday and Wednesday”. */
export function nextDay(
  { sentence, mention, edtf }: DayOfVisit,
  { anchor }: DateRequest,
): string | null {
  if (sentence === null || mention === null) return null
  const { text, dates } = sentence
  const next = dates.find(({ start }) => start >= mention.end)
  if (!next || !DAYS.includes(next.reading.form)) return null
  const second = addDays(edtf, 1)
  const isJoined = /^\s*\p{L}{1,3}\s*$/u.test(text.slice(mention.end, next.start))
  const behind = { ...anchor, day: next.reading.form === 'weekday' ? edtf : anchor.day }
  return isJoined && resolveReading(next.reading, behind, 'future')?.edtf === second ? second : null
}

/** “Until Friday”, “it ends on Friday”, behind the first day. */
export function dayUntil(
  { text, dates }: ReadSentence,
  { edtf, mention }: DayOfVisit,
  { anchor, words }: DateRequest,
): string | null {
  const last = dates
    .filter((one) => one !== mention && !isPart(one.reading) && !saysTheSame(one, mention, text))
    .filter((one) => isLedBy(text, one, words.dates.until) || hasPhrase(text, words.dates.ends))
    .map(({ reading }) => dayBehind(edtf, reading, anchor))
  return last.find((day) => isFullDay(day) && isSoonBehind(edtf, day)) ?? null
}

/** “The day before, on 30 August”: a day that is said in two ways. */
function saysTheSame(one: DateMention, other: DateMention | null, text: string): boolean {
  return other !== null && /^\s*,\s*$/.test(text.slice(one.end, other.start))
}

/** A day behind the first; “tomorrow” and “Wednesday next week” are counted from the day of the text. */
function dayBehind(first: string, reading: DateReading, anchor: Anchor): string {
  const isOfText =
    reading.form === 'relative-day' || (reading.form === 'weekday' && reading.week !== null)
  const day = isOfText ? anchor.day : first
  return resolveReading(reading, { ...anchor, day }, 'future')?.edtf ?? ''
}

/** “He leaves on Friday”; on the day after, he may leave before anything more is done. */
function dayOfLeaving(
  { edtf, mention }: DayOfVisit,
  { weighed, anchor, words: { contacts, stays } }: DateRequest,
): string | null {
  const days = weighed
    .filter(({ sentence: { index } }) => index < PROGRAMME)
    .flatMap(({ sentence }) =>
      sentence.dates.filter(
        (one) =>
          one !== mention &&
          !isPart(one.reading) &&
          hasPhrase(toldOf(one, sentence, contacts), stays.leaves),
      ),
    )
    .map(({ reading }) => dayBehind(edtf, reading, anchor))
  return days.find((day) => isFullDay(day) && isSoonBehind(addDays(edtf, 1), day)) ?? null
}

/** What a sentence tells of a day: its clause, and those behind it up to one with a day of its own. */
export function toldOf(
  { start }: DateMention,
  sentence: ReadSentence,
  words: ContactWords,
): string {
  const { text, dates } = sentence
  const own = clauseAt(sentence, start)
  const told = text.slice(own.start, own.end)
  const next = dates.find((one) => one.start >= own.end)
  return hasPastVerb(told, words)
    ? told
    : text.slice(own.start, next && clauseAt(sentence, next.start).start)
}

/** The day behind the first, for which a text names what the guest is to do. */
function nextOfProgramme(
  { edtf, mention }: DayOfVisit,
  { all, anchor, words: { contacts } }: DateRequest,
): string | null {
  const next = addDays(edtf, 1)
  const isNext = ({ reading }: DateMention) =>
    !isPart(reading) && resolveReading(reading, anchor, 'future')?.edtf === next
  const isPlanned = all.some(({ sentence }) => {
    const day = sentence.dates.find((one) => one !== mention && isNext(one))
    return day !== undefined && isOfProgramme(sentence, day, contacts)
  })
  return isPlanned ? next : null
}

/** Whether a sentence tells what a guest is to do on a day, and not that he leaves or what others do. */
function isOfProgramme(sentence: ReadSentence, day: DateMention, words: ContactWords): boolean {
  const { index, text, cues, people } = sentence
  if (index >= PROGRAMME || !hasPhrase(text, words.announced)) return false
  const isOfWayBack = hasPhrase(text.slice(0, clauseAt(sentence, day.start).end), words.departures)
  return !isOfWayBack && !isOfOthers(text, words, cues.length + people.length)
}

/** “A session opens there tomorrow”: what many come to, where neither a name nor a word for a contact stands. */
function isOfOthers(text: string, { gatherings, roles }: ContactWords, told: number): boolean {
  return told === 0 && hasPhrase(text, gatherings) && !hasPhrase(text, roles)
}
