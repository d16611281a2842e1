import { edtfBounds } from '#domain/edtf/edtf-bounds.ts'
import { daysFrom, isFullDay } from '#match/calendar.ts'
import { clauseOfDate } from '#match/dates/clause-of-date.ts'
import type { DateRequest } from '#match/dates/date-candidates.ts'
import { isPart, type DateMention, type DateReading } from '#match/dates/date-reading.ts'
import type { DateTie } from '#match/dates/date-tie.ts'
import type { ResolvedDate } from '#match/dates/resolve-reading.ts'
import { fitsKind } from '#match/event/fits-kind.ts'
import { isOfJourney } from '#match/event/journey-cues.ts'
import { hasPastForm } from '#match/event/verb-forms.ts'
import type { ReadSentence } from '#match/text/read-sentences.ts'

/** A date that may be that of the contact, worked out where that is possible. */
interface Claimed {
  readonly tie: DateTie
  readonly mention: DateMention
  readonly sentence: ReadSentence
  readonly resolved: ResolvedDate | null
  readonly request: DateRequest
}

/** What was held lies not behind its report nor long before it; what is announced, not before it. */
export function isPossible({ resolved, ...claimed }: Claimed): boolean {
  const { tie, mention, request } = claimed
  if (isAgainstStage(mention.reading, request.stage)) return false
  if (isLongerThanNow(mention.reading, request)) return false
  const span = spanOf(resolved?.edtf ?? null)
  if (resolved === null || span === null) return tie !== 'later' && tie !== 'loose'
  const page = spanOf(request.published.edtf)
  if (page === null) return tie !== 'later'
  const dated = { ...claimed, resolved, span, page }
  return request.stage === 'announced' ? isAhead(dated) : isNews(dated)
}

/** What is under way on a day that is known is not “in the last days of January”. */
function isLongerThanNow(reading: DateReading, { stage, published }: DateRequest): boolean {
  return stage === 'ongoing' && isPart(reading) && isFullDay(published.edtf ?? '')
}

/** “Tomorrow” is never said of what was held, nor “yesterday” of what is announced. */
function isAgainstStage(reading: DateReading, stage: DateRequest['stage']): boolean {
  const direction = directionOf(reading)
  return stage === 'announced' ? direction < 0 : direction > 0
}

/** Below zero where words say of a date that it is past, above where they say it is to come. */
function directionOf(reading: DateReading): number {
  if (reading.form === 'relative-day') return reading.days
  if (reading.form === 'ago') return -reading.days
  if (reading.form === 'weekday') return reading.shift ?? reading.week ?? 0
  if (reading.form === 'period') return reading.shift ?? 0
  return 0
}

interface Span {
  readonly first: string
  readonly last: string
}

function spanOf(edtf: string | null): Span | null {
  if (edtf === null) return null
  const { earliest, latest } = edtfBounds(edtf)
  return earliest === null || latest === null ? null : { first: earliest, last: latest }
}

const DAY_OF_ANOTHER_ZONE = 1

/** How many days after its report something announced may lie at the earliest. */
const EARLIEST_AHEAD: Readonly<Record<DateTie, number>> = {
  dated: 0,
  contact: -DAY_OF_ANOTHER_ZONE,
  sentence: 0,
  report: 0,
  near: 0,
  loose: 1,
  aside: 1,
  later: 1,
  dateline: 1,
}

interface Dated extends Claimed {
  readonly resolved: ResolvedDate
  readonly span: Span
  readonly page: Span
}

/** A day without a year that comes only so far ahead is rather the one that is just over. */
const LATEST_AHEAD = 300

function isAhead({ tie, mention, span, page }: Dated): boolean {
  const { reading } = mention
  const ahead = daysFrom(page.first, span.last)
  // “Today’s talks”, wherever a text says it.
  if (reading.form === 'relative-day') return ahead >= Math.min(0, EARLIEST_AHEAD[tie])
  const isYearless = reading.form === 'day' && reading.year === null
  return ahead >= EARLIEST_AHEAD[tie] && !(isYearless && ahead > LATEST_AHEAD)
}

/** How many days after it something held is reported at the latest, unless it is looked back to. */
export const NEWS_IS_NEW = 10
/** After how many days a contact can become known; what was long before is a day of birth, or history. */
const KNOWN_LATER = 3650
/** Where no opening says that it is over, a weekday that was longer ago is called the last one, or with its date. */
const WEEKDAYS_BACK = 4
/** What is under way may have begun the day before, or two where the page was changed since. */
const UNDER_WAY = 2
/** A day named far down in a text is that of the news only where the news is of these days. */
const NEWS_OF_THE_DAY = 3

function isNews({ tie, mention, sentence, resolved, request, span, page }: Dated): boolean {
  const { stage, kind } = request
  const mayBeAhead =
    (tie === 'contact' || tie === 'sentence') &&
    (mention.reading.form === 'day' || sentence.index <= 0) &&
    !(stage === 'ongoing' && kind === 'visit')
  const ahead = mayBeAhead ? DAY_OF_ANOTHER_ZONE : 0
  if (daysFrom(page.last, span.first) > ahead) return false
  const age = daysFrom(span.last, page.first)
  if (isYear(mention.reading) && age <= 0) return false
  if (tie === 'later') return age <= NEWS_OF_THE_DAY
  if (stage === 'ongoing' && tie !== 'contact' && isYesterday(mention.reading)) return false
  if (stage === 'ongoing' && kind !== 'visit')
    return age <= 0 || (age <= UNDER_WAY && opensWithContact(sentence))
  const { reading } = mention
  const isBareWeekday = reading.form === 'weekday' && directionOf(reading) === 0
  const isToldAsOver = sentence.index <= 0 && hasPastForm(sentence.text, request.words.contacts)
  if (isBareWeekday && !isToldAsOver && !mention.isAdjective) return age <= WEEKDAYS_BACK
  if (age <= NEWS_IS_NEW || opensWithAgo(sentence, mention)) return true
  if (tie !== 'contact') return false
  const isSaidInFull =
    reading.form === 'ago' || (resolved.settledBy === null && reading.form === 'day')
  const isKnownLater = isSaidInFull && sentence.index < LEAD && age <= KNOWN_LATER
  return isKnownLater || (isRecent(reading, age) && isInMonthOfLead(reading, request))
}

/** Whether a sentence opens a text and tells of more than a journey: “they met on Friday”. */
function opensWithContact({ index, cues }: ReadSentence): boolean {
  return index <= NEXT_TO_LEAD && !(cues.length > 0 && cues.every(isOfJourney))
}

const NEXT_TO_LEAD = 1

/** “Two weeks ago the minister met them”: the news, however old, where a text opens with it. */
function opensWithAgo({ index, cues }: ReadSentence, { start, reading }: DateMention): boolean {
  return reading.form === 'ago' && index === 0 && start === 0 && cues.length > 0
}

/** “On the eve, the chancellery said so”: beside what is under way, the day before is of something else. */
function isYesterday(reading: DateReading): boolean {
  return reading.form === 'relative-day' && reading.days === -1
}

const LAST_MONTHS = 70

/** “In July” without a year, long after the last one, is rather the next. */
function isRecent(reading: DateReading, age: number): boolean {
  return reading.form !== 'month' || reading.year !== null || age <= LAST_MONTHS
}

const LEAD = 2

/** “In October he told the aide so. … That talk was on 14 October”: what has come to be known only now. */
function isInMonthOfLead(reading: DateReading, { weighed, kind, words }: DateRequest): boolean {
  if (reading.form !== 'day' && reading.form !== 'month') return false
  return weighed.some((one) => {
    const { dates, index } = one.sentence
    if (index >= LEAD) return false
    const said = dates.filter(
      (mention) => mention.reading.form === 'month' && mention.reading.month === reading.month,
    )
    const clauses = said.map((mention) => clauseOfDate(one, mention, words))
    return clauses.some(
      ({ role, start, end }) =>
        role === 'main' &&
        one.cues.some((cue) => cue.start >= start && cue.end <= end && fitsKind(cue.kind, kind)),
    )
  })
}

/** A year that is not yet over says less of what is reported than the day of the page. */
function isYear(reading: DateReading): boolean {
  return reading.form === 'year' || (reading.form === 'period' && reading.period === 'year')
}
