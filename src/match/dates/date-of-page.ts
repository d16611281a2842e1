import type { CaptionDay } from '#match/dates/caption-days.ts'
import type { DateRequest } from '#match/dates/date-candidates.ts'
import { isFullDay } from '#match/calendar.ts'
import { daysOfVisit } from '#match/dates/days-of-visit.ts'
import { isPart } from '#match/dates/date-reading.ts'
import type { EventDate } from '#match/dates/event-date.ts'
import { saysHour } from '#match/dates/says-hour.ts'
import { timeIn } from '#match/dates/time-in.ts'
import { toldInCaption } from '#match/dates/told-in-caption.ts'
import type { WeighedSentence } from '#match/event/weigh-sentences.ts'
import { hasPhrase } from '#match/phrases.ts'
import { clauseAt } from '#match/text/read-sentences.ts'
import type { LanguageWords } from '#match/words/language-words.ts'

/** The date of a contact of which the text names no day: that below a picture, or that of the page. */
export function dateOfPage(request: DateRequest): EventDate {
  const caption = toldInCaption(request)
  return caption ? fromCaption(caption) : (fromSoon(request) ?? fromPublished(request))
}

/** Of what no sentence says. */
const UNSAID = { dayOfYear: null, sentence: null, mention: null, isOffWeekday: false }

/** The date of a contact of which nothing is known. */
export const UNKNOWN: EventDate = { ...UNSAID, edtf: null, basis: '', certainty: 'unknown' }

function fromCaption({ day, mention, line }: CaptionDay): EventDate {
  return {
    ...UNSAID,
    edtf: day,
    basis: `“${mention.words}” (below a picture, on line ${String(line)} of the page)`,
    certainty: 'inferred',
    mention,
  }
}

/** The last day of a month on which “in the coming days” still means that month. */
const LATE_IN_THE_MONTH = 24

/** What is to come in the coming days is rather of the month of the page; null where a text does not say so. */
function fromSoon({ published, stage, weighed, words }: DateRequest): EventDate | null {
  const { edtf, basis } = published
  if (stage !== 'announced' || edtf === null || !isFullDay(edtf)) return null
  const isSoon = weighed.some(
    ({ sentence: { index, text } }) => index < SOON_IN && hasPhrase(text, words.dates.soon),
  )
  if (!isSoon || Number(edtf.slice('YYYY-MM-'.length)) > LATE_IN_THE_MONTH) return null
  return {
    ...UNSAID,
    edtf: edtf.slice(0, 'YYYY-MM'.length),
    basis: `${basis}; the text says that it is soon`,
    certainty: 'partial',
  }
}

const SOON_IN = 4

/** News is told on the day or the day after: the day of the page is a guess, and marked as one. */
function fromPublished(request: DateRequest): EventDate {
  const { published, stage, mayHaveBegun } = request
  const isNow = stage !== 'announced' || mayHaveBegun || isForToday(request)
  const isGuess = published.edtf !== null && isNow
  const isDay = isFullDay(published.edtf ?? '')
  return {
    ...UNSAID,
    edtf: isGuess ? withOtherDays(published.edtf, request) : null,
    basis: isGuess ? `${published.basis}; the text names no day for the contact` : '',
    certainty: isGuess ? (isDay ? 'inferred' : 'partial') : 'unknown',
  }
}

function withOtherDays(edtf: string | null, request: DateRequest): string | null {
  if (edtf === null) return null
  return daysOfVisit({ edtf, sentence: null, mention: null }, request) ?? edtf
}

const LEAD = 3

/** Whether what is announced is said to begin at an hour, or in a part of the day, and on no other day. */
function isForToday({ weighed, words }: DateRequest): boolean {
  const lead = weighed.filter(({ sentence }) => sentence.index < LEAD)
  if (lead.some((one) => isLaterToday(one, words))) return true
  return (
    lead.every(({ sentence }) => sentence.dates.every(({ reading }) => isPart(reading))) &&
    lead.some(
      ({ sentence: { text } }) =>
        hasPhrase(text, words.dates.partOfDay) || timeIn(text) !== null || saysHour(text, words),
    )
  )
}

/** “He will receive him later in the day”, whatever days the rest of the sentence names. */
function isLaterToday({ sentence, cues }: WeighedSentence, { dates }: LanguageWords): boolean {
  const clauses = cues
    .filter(({ tense }) => tense === 'future')
    .map(({ start }) => clauseAt(sentence, start))
  return clauses.some(
    ({ start, end }) =>
      sentence.dates.every((one) => one.start < start || one.start >= end) &&
      hasPhrase(sentence.text.slice(start, end), dates.laterToday),
  )
}
