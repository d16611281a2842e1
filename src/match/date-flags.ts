import { daysFrom, isFullDay, yearOf } from '#match/calendar.ts'
import type { EventDate } from '#match/dates/event-date.ts'
import type { PublishedFinding } from '#match/dates/find-published.ts'
import type { Anchor } from '#match/dates/anchor.ts'
import type { NearDuplicate } from '#match/archive/find-near-duplicates.ts'
import type { Flag } from '#match/findings.ts'

interface Request {
  readonly found: PublishedFinding
  readonly date: EventDate
  readonly anchor: Anchor
  readonly isReported: boolean
  readonly nearDuplicates: readonly NearDuplicate[]
}

/** What an editor has to look at in the dates of a page: doubts and contradictions. */
export function dateFlags(request: Request): readonly Flag[] {
  return [
    ...request.found.flags,
    ...unconfirmed(request),
    ...otherTimes(request),
    ...offWeekday(request),
    ...otherDateOfCopy(request),
  ]
}

function unconfirmed(request: Request): readonly Flag[] {
  const { found, date, isReported } = request
  const { printed, published } = found
  if (printed === null || published.certainty === 'exact' || date.mention !== null) return []
  if (!isReported) return []
  return [
    flag(
      'printed-date-unconfirmed',
      `The page shows ${printed}, and nothing in the text confirms it${lastYear(request)}: it may be the day on which the page was saved.`,
    ),
  ]
}

const DAYS_APART = 21
const YEARS_APART = 2

/** That a text names no later year says little by itself, for news looks back. */
function lastYear({ found, anchor }: Request): string {
  const { edtf } = found.published
  const isFar = edtf !== null && anchor.year !== null && yearOf(edtf) - anchor.year >= YEARS_APART
  return isFar ? `, which names no year after ${String(anchor.year)}` : ''
}

function otherTimes({ found, date }: Request): readonly Flag[] {
  const { edtf } = found.published
  if (edtf === null || !isFullDay(edtf)) return []
  const isDay = date.mention !== null && isFullDay(date.edtf ?? '')
  if (isDay && date.edtf !== null && daysFrom(date.edtf, edtf) > DAYS_APART) {
    return [
      flag(
        'printed-date-conflict',
        `The page is dated ${edtf}, but the text puts the contact on ${date.edtf}.`,
      ),
    ]
  }
  return []
}

function offWeekday({ date }: Request): readonly Flag[] {
  if (!date.isOffWeekday || !date.mention || date.edtf === null) return []
  return [flag('weekday-conflict', `“${date.mention.words}”: ${date.edtf} is not on that weekday.`)]
}

function otherDateOfCopy({ found, nearDuplicates }: Request): readonly Flag[] {
  const { edtf } = found.published
  return copiesOfOtherTimes(edtf, nearDuplicates).map(({ article }) =>
    flag(
      'printed-date-conflict',
      `The page is dated ${String(edtf)}, but ${article.id}, which has nearly the same text, is of ${String(article.published)}.`,
    ),
  )
}

/** Whether a date that is only that of the page is not the one of the same text in the archive. */
export function contradictsCopy(
  { mention, edtf }: EventDate,
  nearDuplicates: readonly NearDuplicate[],
): boolean {
  return mention === null && copiesOfOtherTimes(edtf, nearDuplicates).length > 0
}

function copiesOfOtherTimes(
  edtf: string | null,
  nearDuplicates: readonly NearDuplicate[],
): readonly NearDuplicate[] {
  return nearDuplicates.filter(({ article }) => {
    const other = article.published?.replaceAll(/[?~%]/g, '') ?? ''
    return edtf !== null && isFullDay(other) && Math.abs(daysFrom(other, edtf)) > DAYS_APART
  })
}

function flag(rule: string, message: string): Flag {
  return { rule, line: null, message }
}
