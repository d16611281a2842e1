import { daysFrom, isFullDay } from '#match/calendar.ts'
import type { ResolvedCandidate } from '#match/dates/closer-candidate.ts'
import type { DateRequest } from '#match/dates/date-candidates.ts'
import type { DateMention } from '#match/dates/date-reading.ts'
import { isOfSomethingElse, toldIn } from '#match/dates/of-something-else.ts'
import { edtfBounds } from '#domain/edtf/edtf-bounds.ts'
import { resolveReading } from '#match/dates/resolve-reading.ts'
import type { WeighedSentence } from '#match/event/weigh-sentences.ts'

/**
 * The only day that the opening of a text says of these days, though nothing ties it to the contact: for
 * what is announced one that is to come, for what was held one that is just over.
 */
export function dayOfOpening(request: DateRequest): ResolvedCandidate | undefined {
  const { published, weighed, all, stage } = request
  if (published.edtf === null || stage === 'ongoing') return undefined
  const told = stage === 'held' ? weighed : all
  const found = told
    .filter(({ sentence }) => sentence.index <= OPENING)
    .flatMap((one) => one.sentence.dates.flatMap((mention) => candidate(one, mention, request)))
  return found[0]
}

const OPENING = 2

function candidate(
  one: WeighedSentence,
  mention: DateMention,
  request: DateRequest,
): readonly ResolvedCandidate[] {
  const { sentence } = one
  const { stage, anchor } = request
  const told = toldIn(one, mention, request)
  const { role } = told.clause
  const isDay = ['day', 'weekday'].includes(mention.reading.form)
  if (!isDay || (role !== 'main' && role !== 'plan')) return []
  if (
    isOfSomethingElse(told) ||
    (mention.reading.form === 'weekday' && one.people.length + one.sentence.cues.length === 0)
  )
    return []
  const resolved = resolveReading(
    mention.reading,
    anchor,
    stage === 'announced' ? 'future' : 'past',
  )
  if (resolved === null || !isNear(resolved.edtf, request)) return []
  return [{ mention, sentence, tie: 'loose', score: 0, resolved }]
}

const SOON = 60
const RECENT = 3

function isNear(edtf: string, { stage, published }: DateRequest): boolean {
  const page = edtfBounds(published.edtf ?? '')
  const day = edtf.slice(0, 'YYYY-MM-DD'.length)
  if (page.earliest === null || page.latest === null || !isFullDay(day)) return false
  if (stage === 'announced') return day > page.latest && daysFrom(page.latest, day) <= SOON
  return day <= page.latest && daysFrom(day, page.earliest) <= RECENT
}
