import { edtfBounds } from '#domain/edtf/edtf-bounds.ts'
import { edtfContains } from '#domain/edtf/edtf-contains.ts'
import { dayOf, daysFrom, isFullDay } from '#match/calendar.ts'
import {
  closerCandidate,
  isResolved,
  type ResolvedCandidate,
} from '#match/dates/closer-candidate.ts'
import {
  dateCandidates,
  type DateCandidate,
  type DateRequest,
} from '#match/dates/date-candidates.ts'
import { isPart, type DateMention, type DateReading } from '#match/dates/date-reading.ts'
import { announcedDay, heldDay } from '#match/dates/days-against-stage.ts'
import { dayBesideOthers } from '#match/dates/day-beside-others.ts'
import { dayOfOpening } from '#match/dates/day-of-opening.ts'
import { dateOfPage, UNKNOWN } from '#match/dates/date-of-page.ts'
import { daysOfVisit } from '#match/dates/days-of-visit.ts'
import type { EventDate } from '#match/dates/event-date.ts'
import type { Certainty } from '#match/findings.ts'
import { namesParty } from '#match/dates/is-of-others.ts'
import { likelierSource, type DateSource } from '#match/dates/likely-date.ts'
import { hasPhrase } from '#match/phrases.ts'
import { resolveReading, type ResolvedDate } from '#match/dates/resolve-reading.ts'
import { fitsKind } from '#match/event/fits-kind.ts'
import { NEWS_IS_NEW } from '#match/dates/is-possible.ts'
import { withYearSaid } from '#match/dates/with-year-said.ts'

/**
 * The date of the contact that a text reports: the best of those said of it, or the day it appeared; where
 * everything that the text and its page show speaks for another, that.
 */
export function findEventDate(request: DateRequest): EventDate {
  const candidates = withYearSaid(dateCandidates(request), request)
  const told = dateTold(candidates, request)
  if (bearsItsDate(told, candidates)) return told
  const likelier = likelierSource(request, { ...told, candidates })
  return likelier === null ? told : fromSource(likelier, candidates, request)
}

/** Whether a date is that of a letter, or stands below a picture: what the text tells around it says no more. */
function bearsItsDate(
  { mention, sentence }: EventDate,
  candidates: readonly DateCandidate[],
): boolean {
  const isOfLetter = candidates.some((one) => one.tie === 'dated' && one.mention === mention)
  return mention !== null && (sentence === null || isOfLetter)
}

/** A date with where it was taken from; how sure that is depends on how its clause belongs to the contact. */
function fromSource(
  { from, claim }: DateSource,
  candidates: readonly DateCandidate[],
  request: DateRequest,
): EventDate {
  if (from === 'nothing') return UNKNOWN
  if (!claim?.resolved) return dateOfPage(request)
  const { one, mention, tie, resolved } = claim
  const { sentence } = one
  const inPassing = sentence.index <= OPENING ? 'near' : 'loose'
  const claimed = { mention, sentence, tie: tie ?? inPassing, score: 0, resolved }
  return fromCandidate(withAllDays(claimed, request), candidates, request)
}

const OPENING = 1

/** The date that clauses tie to the contact, or that of the page where none does. */
function dateTold(candidates: readonly DateCandidate[], request: DateRequest): EventDate {
  const unsettled = candidates.find((one) => isDay(one) && !isResolved(one))
  const found = candidates.filter(isResolved).find((one) => !isDayOfNews(one, candidates, request))
  const best = found && found.tie !== 'report' ? found : (dayBesideOthers(request) ?? found)
  const over = best && isPlanInPassing(best) ? heldDay(request) : undefined
  if (over) return fromCandidate(over, candidates, request)
  if (best && !isOutdone(best, unsettled)) {
    const closest = withinPart(
      closerCandidate(best, candidates.filter(isResolved), request),
      request,
    )
    return fromCandidate(withAllDays(closest, request), candidates, request)
  }
  if (unsettled) return fromUnsettled(unsettled)
  const other = request.stage === 'announced' ? heldDay(request) : announcedDay(request)
  if (other) return fromCandidate(other, candidates, request)
  const opening = dayOfOpening(request)
  if (opening) return fromCandidate(withAllDays(opening, request), candidates, request)
  return dateOfPage(request)
}

/** “Next week … on 19 and 20 February”: the days that an opening names of a part of the year. */
function withinPart(one: ResolvedCandidate, request: DateRequest): ResolvedCandidate {
  if (request.stage !== 'announced' || !isPart(one.mention.reading)) return one
  if (isDayOpen(request)) return one
  const days = [dayOfOpening(request), ...fullDaysOfContact(request)]
  const within = days.find((day) => {
    const first = day ? edtfBounds(day.resolved.edtf).earliest : null
    return first !== null && edtfContains(one.resolved.edtf, first)
  })
  return within ?? one
}

/** “The exact day is still to be settled”: whatever days the text names, none is that of the contact. */
function isDayOpen({ all, words }: DateRequest): boolean {
  return all.some(
    ({ sentence: { index, text } }) => index <= LEAD && hasPhrase(text, words.dates.undecided),
  )
}

const LEAD = 4

/** “The visit to which I am invited on 23 May 2024”: days that a text says in full beside a word for the contact. */
function fullDaysOfContact({ all, anchor, kind }: DateRequest): readonly ResolvedCandidate[] {
  return all.flatMap(({ sentence }) => {
    if (!sentence.cues.some((cue) => fitsKind(cue.kind, kind))) return []
    return sentence.dates.flatMap((mention) => {
      const { reading } = mention
      const resolved = resolveReading(reading, anchor, 'future')
      const isFull = reading.form === 'day' && reading.year !== null
      return isFull && resolved ? [{ mention, sentence, tie: 'loose', score: 0, resolved }] : []
    })
  })
}

/** The day of the page, where what is announced has a later one too: that on which it was made known. */
function isDayOfNews(
  { resolved, mention, sentence }: ResolvedCandidate,
  candidates: readonly DateCandidate[],
  { stage, published: { edtf } }: DateRequest,
): boolean {
  if (stage !== 'announced' || edtf === null || mention.reading.form !== 'day') return false
  if (sentence.dates.some(({ reading }) => reading.form === 'relative-day')) return false
  const isLater = (one: DateCandidate) =>
    !isPart(one.mention.reading) && (one.resolved?.edtf ?? '') > edtf && one.tie !== 'later'
  return resolved.edtf === edtf && candidates.some(isLater)
}

/** A visit with its other days, where the text says of which it is the first. */
function withAllDays(one: ResolvedCandidate, request: DateRequest): ResolvedCandidate {
  const { mention, sentence, resolved } = one
  const edtf = daysOfVisit({ edtf: resolved.edtf, sentence, mention }, request)
  return edtf === null ? one : { ...one, resolved: { ...resolved, edtf } }
}

/** A part of the year in which something is to be, beside what the text goes on to tell. */
function isPlanInPassing({ tie, mention }: ResolvedCandidate): boolean {
  return tie === 'loose' && isPart(mention.reading)
}

function isDay({ mention }: DateCandidate): boolean {
  return mention.reading.form === 'day'
}

/** Whether only the archive speaks for a day, and the text says another more clearly. */
function isOutdone(
  { resolved, score }: ResolvedCandidate,
  other: DateCandidate | undefined,
): boolean {
  return resolved.settledBy === 'archive' && other !== undefined && other.score > score
}

/** Whether the text says two days of the contact: then neither is sure. */
function isDisputed({ mention }: ResolvedCandidate, candidates: readonly DateCandidate[]): boolean {
  const days = candidates.filter((one) => one.tie === 'contact' && isDay(one))
  return days.some((one) => !isSameDay(one.mention, mention))
}

function isSameDay({ reading: one }: DateMention, { reading: other }: DateMention): boolean {
  if (one.form !== 'day' || other.form !== 'day') return true
  return one.month === other.month && one.day === other.day
}

function fromCandidate(
  best: ResolvedCandidate,
  candidates: readonly DateCandidate[],
  request: DateRequest,
): EventDate {
  const { mention, sentence, resolved } = best
  return {
    edtf: resolved.edtf,
    basis: `“${mention.words}” (${ruleOf(best)})`,
    certainty: isDisputed(best, candidates)
      ? leastOf(certaintyOf(best, request))
      : certaintyOf(best, request),
    dayOfYear: null,
    sentence,
    mention,
    isOffWeekday: resolved.isOffWeekday,
  }
}

function ruleOf({ tie, resolved }: ResolvedCandidate): string {
  const how = {
    dated: 'the date of the letter',
    contact: 'said of the contact',
    sentence: 'said in the sentence on the contact',
    report: 'the day on which it was reported',
    near: 'said in the opening',
    loose: 'said in passing',
    aside: 'said of the contact in passing',
    later: 'the only day on which the text says what they did',
    dateline: 'the day of the dateline',
  }[tie]
  const settled = {
    weekday: 'the weekday settles the year',
    published: 'counted from the date of the page',
    'year-in-text': 'the year is the one that the text speaks of',
    'same-day': 'the page says that day in full elsewhere',
    archive: 'the archive has an event of these people on that day',
  }
  return resolved.settledBy === null ? how : `${how}; ${settled[resolved.settledBy]}`
}

function leastOf(certainty: Certainty): Certainty {
  return certainty === 'exact' ? 'inferred' : certainty
}

const NEAR_PUBLICATION = 7

/** Exact is only what the reporting sentence says in full, or what the page’s own data settle. */
function certaintyOf(
  { mention, tie, resolved, sentence }: ResolvedCandidate,
  request: DateRequest,
): Certainty {
  if (!isFullDay(resolved.edtf)) return 'partial'
  const { reading } = mention
  const isSaidOfIt =
    tie === 'contact' &&
    // Behind the opening, others may meet.
    (sentence.index <= 0 || namesParty(sentence, request.parties)) &&
    !resolved.isOffWeekday &&
    !isLookedBackTo(resolved, request)
  if (!isSaidOfIt || (reading.form === 'day' && reading.ambiguous)) return 'inferred'
  if (reading.form === 'distance' || reading.form === 'ago') return 'inferred'
  if (resolved.settledBy === null) return 'exact'
  const { edtf } = request.published
  const ahead = edtf === null ? null : daysFrom(edtf, resolved.edtf)
  const isNear = ahead !== null && Math.abs(ahead) <= NEAR_PUBLICATION
  // Another time zone is but a guess for what was held on the day behind that of the page.
  const isBehindPage = ahead !== null && ahead > 0 && request.stage !== 'announced'
  return request.isDatedByData && isNear && !isBehindPage ? 'exact' : 'inferred'
}

/** Whether it lies so long before the page that it may be what the news looks back to. */
function isLookedBackTo({ edtf }: ResolvedDate, { published, stage }: DateRequest): boolean {
  const { edtf: page } = published
  return (
    stage !== 'announced' && page !== null && isFullDay(page) && daysFrom(edtf, page) > NEWS_IS_NEW
  )
}

/** A day and a month of which nothing says the year. */
function fromUnsettled({ mention, sentence }: DateCandidate): EventDate {
  return {
    edtf: null,
    basis: `“${mention.words}” (nothing says of which year)`,
    certainty: 'partial',
    dayOfYear: dayOfYear(mention.reading),
    sentence,
    mention: null,
    isOffWeekday: false,
  }
}

function dayOfYear(reading: DateReading): string | null {
  if (reading.form !== 'day') return null
  return dayOf(LEAP_YEAR, reading.month, reading.day)?.slice('YYYY-'.length) ?? null
}

const LEAP_YEAR = 2000
