import { daysFrom, yearOf } from '#match/calendar.ts'
import type { CaptionDay } from '#match/dates/caption-days.ts'
import type { DateRequest } from '#match/dates/date-candidates.ts'
import { fitsKind } from '#match/event/fits-kind.ts'

/**
 * The caption that says when such a contact was: in the days before the page appeared. On a page without
 * a date, only that of a call: meetings are shown by pictures of earlier ones.
 */
export function toldInCaption(request: DateRequest): CaptionDay | null {
  const { captionDays, kind, stage, anchor } = request
  if (stage === 'announced') return null
  const found = captionDays.find(
    ({ day, kinds }) =>
      kinds.some((one) => fitsKind(one, kind)) &&
      yearOf(day) >= (anchor.since ?? 0) &&
      isOfThisNews(day, request),
  )
  return found ?? null
}

const DAYS_BEFORE = 3
const DAY_OF_ANOTHER_ZONE = 1

function isOfThisNews(day: string, { published: { edtf }, kind }: DateRequest): boolean {
  if (edtf === null) return kind === 'phone-call' || kind === 'video-call'
  if (edtf.length < 'YYYY-MM-DD'.length) return false
  const age = daysFrom(day, edtf)
  return age >= -DAY_OF_ANOTHER_ZONE && age <= DAYS_BEFORE
}
