import { edtfContains } from '#domain/edtf/edtf-contains.ts'
import { addDays, isFullDay } from '#match/calendar.ts'
import { daysBetweenBounds } from '#match/dates/bounds-of-visit.ts'
import type { DateRequest } from '#match/dates/date-candidates.ts'
import { isSpan } from '#match/dates/date-reading.ts'
import { dayUntil, firstOf, nextDay } from '#match/dates/end-of-visit.ts'
import { daysLong, lastByLength } from '#match/dates/length-of-visit.ts'
import { LEAD, type DayOfVisit } from '#match/dates/of-visit.ts'
import { resolveReading } from '#match/dates/resolve-reading.ts'
import { fitsKind } from '#match/event/fits-kind.ts'
import { isOfJourney } from '#match/event/journey-cues.ts'
import { hasPhrase } from '#match/phrases.ts'
import type { ReadSentence } from '#match/text/read-sentences.ts'
import type { Cue } from '#match/text/find-cues.ts'
import type { ContactWords } from '#match/words/contacts/contact-words.ts'

/**
 * “They meet on Friday and Saturday”, “the talks last two days”: talks that are still to come, or go on; and
 * those of gatherings of which the text says so, or that they are over.
 */
export function daysOfTalks(known: DayOfVisit, request: DateRequest): string | null {
  const { edtf } = known
  const told = isGathering(request) ? daysOfGathering(known, request) : null
  if (told !== null) return told
  const next = nextDay(known, request)
  const pair = next === null ? pairTold(edtf, request) : `${edtf}/${next}`
  return pair ?? (request.stage === 'held' ? null : daysByLength(known, request))
}

/** How long talks are, where their day or a headline says it of them, or an opening that tells of talks first. */
function daysByLength({ edtf, sentence }: DayOfVisit, request: DateRequest): string | null {
  const { all, words } = request
  const isOfThem = tellsOfTalks(request)
  const told = all
    .map((one) => one.sentence)
    .filter((one) => one === sentence || one.zone === 'title' || (isOfThem && isOfTalks(one)))
  const last = firstOf(told, ({ text }) => lastByLength(text, edtf, words))
  return last === null ? null : `${edtf}/${last}`
}

/** Whether what is told first is talks, or a gathering: not only that people met, or shook hands. */
function tellsOfTalks(request: DateRequest): boolean {
  const first = request.all.filter(({ sentence }) => sentence.index <= 0)
  return (
    isGathering(request) ||
    first.some(({ cues }) => cues.some(({ kind }) => kind === 'negotiation'))
  )
}

/** Whether a sentence of the opening tells of what is talked about, and of no journey. */
function isOfTalks({ index, cues }: ReadSentence): boolean {
  return index < LEAD && cues.some(isOfMeeting) && !cues.some(isOfJourney)
}

function isOfMeeting({ kind }: Cue): boolean {
  return kind === 'meeting' || kind === 'negotiation' || kind === 'discussion'
}

/** “They met twice, yesterday and today”: two days next to each other, of which one is the day of the contact. */
function pairTold(day: string, request: DateRequest): string | null {
  const { all, stage, published, anchor } = request
  const told = all.filter(({ sentence, cues }) =>
    stage === 'held' ? cues.some((cue) => fitsKind(cue.kind, 'meeting')) : isOfTalks(sentence),
  )
  const pairs = told.flatMap(({ sentence }) =>
    sentence.dates.flatMap((mention) => {
      const first = resolveReading(mention.reading, anchor, 'past')?.edtf ?? ''
      if (!isFullDay(first)) return []
      const second = nextDay({ edtf: first, sentence, mention }, request)
      const isOver = second !== null && second <= (published.edtf ?? '')
      return second !== null && (isOver || stage !== 'held') ? [`${first}/${second}`] : []
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
  const bound = daysToEnd(known, request)
  if (bound !== null) return bound
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

/** “The summit began last night … tomorrow is its third and last day”, where it is known by the day of either. */
function daysToEnd(known: DayOfVisit, request: DateRequest): string | null {
  const { all, words } = request
  const { dates, stays } = words
  const bounds = `${stays.begins} / ${dates.ends}`
  const told = all
    .map(({ sentence }) => sentence)
    .filter(({ text, cues }) => hasPhrase(text, bounds) && !cues.some(isOfJourney))
  const isKnownByIt = known.sentence === null || told.includes(known.sentence)
  if (!isKnownByIt || !told.some(({ text }) => hasPhrase(text, stays.begins))) return null
  return daysBetweenBounds(told, known, request)
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

/** The first span of days that sentences say around a day. */
export function spanIn(
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
