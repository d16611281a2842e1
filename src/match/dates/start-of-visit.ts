import { addDays, isFullDay } from '#match/calendar.ts'
import type { DateRequest } from '#match/dates/date-candidates.ts'
import type { DateMention } from '#match/dates/date-reading.ts'
import { countedFromPage, daysOf } from '#match/dates/days-said-of.ts'
import { isLedBy, isSoonBehind, LEAD, PROGRAMME } from '#match/dates/of-visit.ts'
import { resolveReading } from '#match/dates/resolve-reading.ts'
import { isOfVisit } from '#match/event/journey-cues.ts'
import type { WeighedCue, WeighedSentence } from '#match/event/weigh-sentences.ts'
import { clauseAt } from '#match/text/read-sentences.ts'

/** The first day of a visit that a text reports of another day; null where it says none. */
export function startOfVisit(day: string, request: DateRequest): string | null {
  if (request.stage === 'held') return dayOfArrival(day, request)
  const today = request.published.edtf
  if (today === null || !isFullDay(today)) return null
  const dated = { day, today, request }
  return dayBefore(dated) ?? daySince(dated)
}

interface Dated {
  readonly day: string
  readonly today: string
  readonly request: DateRequest
}

/** “The guest is here for a third day”, “he was received on arrival yesterday”: a visit that goes on began then. */
function dayBefore({ day, today, request }: Dated): string | null {
  const { weighed } = request
  const opening = weighed.map(({ sentence }) => sentence).filter(({ index }) => index < LEAD)
  const counted = countedFromPage(opening, request).find((first) => first <= day && day <= today)
  if (counted !== undefined) return counted
  const yesterday = addDays(today, -1)
  const isCome = () =>
    weighed.some((one) => daysTold(one, request, isComing).some((came) => came === yesterday))
  return day === today && isCome() ? yesterday : null
}

/** “The guest has been here since Sunday”, but not “he comes from Sunday to Tuesday”. */
function daySince({ day, today, request }: Dated): string | null {
  const { weighed, words } = request
  const since = weighed
    .filter(({ sentence: { index, cues } }) => index < LEAD && cues.some(isOfVisit))
    .flatMap(({ sentence: { text, dates } }) =>
      dates.filter((one) => isLedBy(text, one, words.dates.since) && !isToCome(one, day, request)),
    )
  return daysOf(since, request).find((first) => first <= day && isSoonBehind(first, today)) ?? null
}

function isToCome({ reading }: DateMention, day: string, request: DateRequest): boolean {
  const { stage, anchor } = request
  return stage === 'announced' && resolveReading(reading, anchor, 'future')?.edtf === day
}

/** The day on which the guest came, where what was held is said of a later one. */
function dayOfArrival(day: string, request: DateRequest): string | null {
  const came = request.weighed.flatMap((one) => daysTold(one, request, isArrival))
  return came.find((first) => isSoonBehind(first, day)) ?? null
}

function isArrival({ kind, tense }: WeighedCue): boolean {
  return kind === 'arrival' && tense === 'past'
}

function isComing({ kind, tense }: WeighedCue): boolean {
  return isOfVisit({ kind }) && tense === 'past'
}

/** The days that a sentence says of what a word in it tells. */
function daysTold(
  { sentence, cues }: WeighedSentence,
  request: DateRequest,
  isTold: (cue: WeighedCue) => boolean,
): readonly string[] {
  if (sentence.index >= PROGRAMME) return []
  const clauses = cues.filter(isTold).map(({ start }) => clauseAt(sentence, start))
  const said = sentence.dates.filter(({ start }) => clauses.includes(clauseAt(sentence, start)))
  return daysOf(said, request)
}
