import { resolvedIn, type DateCandidate, type DateRequest } from '#match/dates/date-candidates.ts'
import {
  signsOfClaim,
  signsOfNothing,
  signsOfPage,
  type DateClaim,
} from '#match/dates/date-signs.ts'
import { isOfSomethingElse, toldIn } from '#match/dates/of-something-else.ts'
import { tieOf } from '#match/dates/date-tie.ts'
import type { DateMention } from '#match/dates/date-reading.ts'
import { DATE_WEIGHTS } from '#match/dates/date-weights.ts'
import { resolveReading } from '#match/dates/resolve-reading.ts'
import type { WeighedSentence } from '#match/event/weigh-sentences.ts'

/** What the date of a contact may be taken from. */
export interface DateSource {
  readonly from: 'text' | 'page' | 'nothing'
  /** The date that a text says; null where it is not from there. */
  readonly claim: DateClaim | null
  /** Null where it gives no date. */
  readonly edtf: string | null
  readonly signs: readonly string[]
}

/** What is known of the date of a contact by what the clauses of its text tell. */
export interface DateTold {
  readonly candidates: readonly DateCandidate[]
  readonly edtf: string | null
  readonly mention: DateMention | null
}

/**
 * The source of a date other than the one told, where a few times as much speaks for it; null where that
 * stands. All that give the same date count together.
 */
export function likelierSource(request: DateRequest, told: DateTold): DateSource | null {
  const sources = sourcesOf(request, told).map((one) => ({ ...one, odds: oddsOf(one) }))
  const oddsFor = (isMeant: (edtf: string | null) => boolean) =>
    sources.reduce((sum, { edtf, odds }) => (isMeant(edtf) ? sum + odds : sum), 0)
  const others = sources.filter(({ edtf }) => !isOfSameTime(told.edtf, edtf))
  const [best] = others
    .map((one) => ({ one, all: oddsFor((edtf) => edtf === one.edtf) }))
    .toSorted((a, b) => b.all - a.all || b.one.odds - a.one.odds)
  const own = oddsFor((edtf) => isOfSameTime(told.edtf, edtf))
  return best && best.all > TIMES * own ? best.one : null
}

/** How much more has to speak for a date than for the one told. */
const TIMES = 7

/** Whether of two dates one is in the other, or the last day of it. */
function isOfSameTime(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other
  return one.startsWith(other.slice(0, DAY)) || other.startsWith(one) || one.endsWith(other)
}

const DAY = 'YYYY-MM-DD'.length

function oddsOf({ signs }: DateSource): number {
  return Math.exp(signs.reduce((sum, sign) => sum + (DATE_WEIGHTS[sign] ?? 0), 0))
}

/** Everything that the date of a contact may be taken from, with its signs. */
function sourcesOf(request: DateRequest, told: DateTold): readonly DateSource[] {
  const claims = claimsIn(request, told)
  const { edtf } = request.published
  const said = claims.map((claim) => ({
    from: 'text' as const,
    claim,
    edtf: claim.resolved?.edtf ?? null,
    signs: signsOfClaim(claim, request),
  }))
  const page = { from: 'page', claim: null, edtf, signs: signsOfPage(request, claims) } as const
  const nothing = {
    from: 'nothing',
    claim: null,
    edtf: null,
    signs: signsOfNothing(request),
  } as const
  return [...said, ...(edtf === null ? [] : [page]), nothing]
}

/** How many sentences of a text may say its date. */
const READ = 15

/** The dates of a text, but for those that are plainly of something else, or not of their weekday. */
function claimsIn(request: DateRequest, told: DateTold): readonly DateClaim[] {
  const sentences = request.all.filter(({ sentence: { index } }) => index < READ)
  return sentences.flatMap((one) =>
    one.sentence.dates.flatMap((mention) => {
      const claim = claimOf(one, mention, { request, told })
      const isOfOther = claim.tie === null && isOfSomethingElse(toldIn(one, mention, request))
      const isSlip = claim.resolved?.isOffWeekday === true && mention !== told.mention
      return isOfOther || isSlip ? [] : [claim, ...inOtherTense(claim, request)]
    }),
  )
}

interface Known {
  readonly request: DateRequest
  readonly told: DateTold
}

function claimOf(
  one: WeighedSentence,
  mention: DateMention,
  { request, told: { candidates, mention: best, edtf } }: Known,
): DateClaim {
  const known = candidates.find((candidate) => candidate.mention === mention)
  const read = known ? known.resolved : resolvedIn(one, mention, request)
  const isBest = mention === best
  return {
    one,
    mention,
    tie: tieOf(one, mention, request),
    isCandidate: known !== undefined || isBest,
    // What is told may be worked out from more than these words: the day of a week, the days of a visit.
    resolved: read && isBest && edtf !== null ? { ...read, edtf } : read,
  }
}

/** The same words, as they would be read of what is to come instead of what is over, or the other way round. */
function inOtherTense(claim: DateClaim, { anchor }: DateRequest): readonly DateClaim[] {
  const { mention, resolved } = claim
  const other = (['past', 'future'] as const)
    .flatMap((tense) => resolveReading(mention.reading, anchor, tense) ?? [])
    .find(({ edtf }) => resolved !== null && edtf !== resolved.edtf)
  return other ? [{ ...claim, isCandidate: false, resolved: other }] : []
}
