import { edtfBounds } from '#domain/edtf/edtf-bounds.ts'
import { daysFrom } from '#match/calendar.ts'
import { tellsOfReport } from '#match/dates/clause-of-date.ts'
import type { ResolvedCandidate } from '#match/dates/closer-candidate.ts'
import type { DateRequest } from '#match/dates/date-candidates.ts'
import { dayIn } from '#match/dates/day-in.ts'
import type { DateMention } from '#match/dates/date-reading.ts'
import { fitsKind } from '#match/event/fits-kind.ts'
import { isOfSomethingElse, toldIn, type Told } from '#match/dates/of-something-else.ts'
import { resolveReading, type ResolvedDate } from '#match/dates/resolve-reading.ts'
import type { WeighedSentence } from '#match/event/weigh-sentences.ts'

/**
 * The first day of these days that the opening of a text says, where nothing ties any to the contact: for
 * what is announced, one that is to come, whomever it names; for what was held, one that is just over.
 */
export function dayOfOpening(request: DateRequest): ResolvedCandidate | undefined {
  const { weighed, all, stage, published } = request
  if (stage === 'ongoing') return undefined
  // On a page without a day, whoever is named beside a full one, it is the best that there is.
  const told = stage === 'held' && published.edtf !== null ? weighed : all
  return told
    .filter(({ sentence }) => sentence.index <= OPENING[stage])
    .flatMap((one) => one.sentence.dates.flatMap((mention) => candidate(one, mention, request)))[0]
}

/** The last sentence of an opening: what is to come is told at more length before its day is named. */
const OPENING = { held: 2, announced: 4 }

function candidate(
  one: WeighedSentence,
  mention: DateMention,
  request: DateRequest,
): readonly ResolvedCandidate[] {
  const tense = request.stage === 'announced' ? 'future' : 'past'
  if (!couldBeOfContact(toldIn(one, mention, request))) return []
  const resolved = resolveReading(mention.reading, request.anchor, tense)
  if (resolved === null) return []
  const isOnlyDay = isFullBesideContact(one, mention, request)
  if (!isOnlyDay && !isOfTheseDays(resolved, request)) return []
  return [{ mention, sentence: one.sentence, tie: 'loose', score: 0, resolved }]
}

/** “On Friday, 6 May 2031, A spoke with B”, on a page that does not say when it appeared. */
function isFullBesideContact(
  { sentence }: WeighedSentence,
  mention: DateMention,
  { published, stage, kind }: DateRequest,
): boolean {
  if (published.edtf !== null || stage !== 'held') return false
  return dayIn(mention) !== null && sentence.cues.some((cue) => fitsKind(cue.kind, kind))
}

/** A weekday by itself is said of whatever happened: beside it there has to be somebody, or a contact. */
function couldBeOfContact(told: Told): boolean {
  const { sentence, people } = told.one
  const { form } = told.mention.reading
  const isSaid = form === 'day' || (form === 'weekday' && people.length + sentence.cues.length > 0)
  const { role, start, end } = told.clause
  const isMain = role === 'main' || role === 'plan'
  const { stage, words } = told.request
  const isOfNews = stage === 'announced' && tellsOfReport(sentence.text.slice(start, end), words)
  return isSaid && isMain && !isOfNews && !isOfSomethingElse(told)
}

/** In days after, and before, the page. */
const SOON = 60
const RECENT = 3

function isOfTheseDays(
  { edtf, settledBy }: ResolvedDate,
  { stage, published }: DateRequest,
): boolean {
  const page = published.edtf === null ? null : edtfBounds(published.edtf)
  const day = edtfBounds(edtf).earliest
  if (!page?.earliest || !page.latest || day === null) return false
  // A page can be saved when what it announces is just over; a weekday settles that.
  const least = settledBy === 'weekday' ? -RECENT : 1
  const ahead = daysFrom(page.latest, day)
  if (stage === 'announced') return ahead >= least && ahead <= SOON
  return day <= page.latest && daysFrom(day, page.earliest) <= RECENT
}
