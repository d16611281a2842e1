import { daysFrom, isFullDay } from '#match/calendar.ts'
import { tellsOfReport } from '#match/dates/clause-of-date.ts'
import type { DateRequest } from '#match/dates/date-candidates.ts'
import { isPart, isSpan, type DateMention } from '#match/dates/date-reading.ts'
import type { DateTie } from '#match/dates/date-tie.ts'
import { namesPartyIn } from '#match/dates/is-of-others.ts'
import { toldIn } from '#match/dates/of-something-else.ts'
import type { ResolvedDate } from '#match/dates/resolve-reading.ts'
import { hasFutureForm, hasPastVerb } from '#match/event/verb-forms.ts'
import type { WeighedSentence } from '#match/event/weigh-sentences.ts'
import type { ReadSentence } from '#match/text/read-sentences.ts'

/** A date that a text says, as one that may be that of the contact. */
export interface DateClaim {
  readonly one: WeighedSentence
  readonly mention: DateMention
  readonly tie: DateTie | null
  /** Whether it is a candidate by what its clause tells. */
  readonly isCandidate: boolean
  readonly resolved: ResolvedDate | null
}

/** What a date shows of whether it is that of the contact, as names of weights. */
export function signsOfClaim(claim: DateClaim, request: DateRequest): readonly string[] {
  const { one, mention, tie, isCandidate, resolved } = claim
  const { stage, kind, parties, published } = request
  const { reading } = mention
  const { clause } = toldIn(one, mention, request)
  const distance = distanceOf(resolved?.edtf ?? null, published.edtf)
  return [
    `place ${placeOf(one.sentence)}`,
    `tie ${tie ?? 'none'}`,
    `distance ${distance} form ${reading.form}`,
    `distance ${distance} stage ${stage}`,
    `settled ${resolved === null ? 'not' : (resolved.settledBy ?? 'itself')}`,
    ...(isCandidate ? ['candidate'] : []),
    ...verbSigns(one.sentence.text.slice(clause.start, clause.end), request),
    ...(isPart(reading) ? ['part', `part stage ${stage}`] : []),
    ...(isSpan(reading) ? ['span', `span kind ${String(kind)}`] : []),
    ...(namesPartyIn(one.sentence, clause, parties) ? ['party'] : []),
  ]
}

/** What is known of a page, as names of weights for a contact on its day. */
export function signsOfPage(
  { stage, kind, published, mayHaveBegun }: DateRequest,
  claims: readonly DateClaim[],
): readonly string[] {
  const candidates = claims.filter(({ isCandidate }) => isCandidate).length
  return [
    'page',
    `page stage ${stage}`,
    `page kind ${String(kind)}`,
    `page ${published.certainty}`,
    `page candidates ${String(Math.min(MANY, candidates))}`,
    ...(stage === 'announced' && mayHaveBegun ? ['page begun'] : []),
  ]
}

/** What is known of a page, as names of weights for a contact of which it tells no date. */
export function signsOfNothing({ published: { edtf, certainty } }: DateRequest): readonly string[] {
  return ['nothing', `nothing page ${edtf === null ? 'unknown' : certainty}`]
}

const MANY = 3

function placeOf({ zone, index }: ReadSentence): string {
  if (zone === 'title') return 'title'
  if (index < 0) return 'standfirst'
  if (index <= 1) return index === 0 ? 'opening' : 'second'
  if (index < LEAD) return 'lead'
  return index < MIDDLE ? 'middle' : 'end'
}

const LEAD = 4
const MIDDLE = 8

/** How far a date lies from the day of the page. */
function distanceOf(edtf: string | null, page: string | null): string {
  if (edtf === null) return 'open'
  const day = edtf.slice(0, 'YYYY-MM-DD'.length)
  if (page === null || !isFullDay(page) || !isFullDay(day)) return 'unknown'
  const days = daysFrom(page, day)
  const far = Math.abs(days)
  if (far <= NEAR) return String(days)
  const unit = far > LONG ? 'long' : far > SOME ? 'weeks' : 'days'
  return `${unit} ${days < 0 ? 'before' : 'behind'}`
}

/** In days. */
const NEAR = 2
const SOME = 10
const LONG = 60

function verbSigns(clause: string, { stage, words }: DateRequest): readonly string[] {
  const isAhead = hasFutureForm(clause, words.contacts)
  const isPast = hasPastVerb(clause, words.contacts)
  return [
    ...(isAhead ? [`future verb stage ${stage}`] : []),
    ...(isPast ? [`past verb stage ${stage}`] : []),
    ...(isAhead || isPast ? [] : [`no verb stage ${stage}`]),
    ...(tellsOfReport(clause, words) ? [`report stage ${stage}`] : []),
  ]
}
