import type { Archive, NewsEvent } from '#domain/archive.ts'
import type { EventKind } from '#domain/event-id.ts'
import { durationMinutes } from '#domain/evidence/duration.ts'
import { contradictsDate, type KnownOfDate } from '#match/archive/contradicts-date.ts'
import { dateFit } from '#match/archive/date-fit.ts'
import { isOfOneFamily, kindFit, rounded, type Point } from '#match/archive/event-fit.ts'
import { factsOfEvent, factsOfSeveral } from '#match/archive/facts-of-event.ts'
import type { NearDuplicate } from '#match/archive/find-near-duplicates.ts'
import { newEventId } from '#match/archive/new-event-id.ts'
import { sharedFacts } from '#match/archive/shared-facts.ts'
import type { ToldFact } from '#match/archive/told-facts.ts'
import type { EventCandidate } from '#match/findings.ts'

/** What is known of a contact when it is looked for in the archive. */
export interface SoughtContact extends KnownOfDate {
  readonly edtf: string | null
  /** Whether the date is only that of the page. */
  readonly isDateOfPage: boolean
  readonly kind: EventKind
  readonly participants: readonly string[]
  /** Names of those whom people.yaml does not have. */
  readonly strangers: readonly string[]
  /** The title of the article, as in addresses. */
  readonly title: string
  readonly minutes: number | null
  readonly place: string | null
  readonly nearDuplicates: readonly NearDuplicate[]
  readonly facts: readonly ToldFact[]
}

const MOST = 5
const ENOUGH = 0.5
const SCORE_OF_A_NEW_EVENT = 0.5

/**
 * The events of the archive, and of pages before, that a contact may be, at most five, best first; then the new event it
 * would make. The date decides first: what lies in another year is never the same, however alike.
 */
export function matchEvents(
  sought: SoughtContact,
  archive: Archive,
  drafted: readonly EventCandidate[] = [],
): readonly EventCandidate[] {
  const known = archive.events
    .map((event) => weigh(event, sought, archive))
    .filter((candidate) => candidate !== null)
    .filter(({ score }) => score >= ENOUGH)
    .concat(drafted)
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, MOST)
  const id = newEventId(
    sought,
    archive,
    known.map((one) => one.id),
  )
  return [...known, newEvent(id, known)]
}

function newEvent(id: string, known: readonly EventCandidate[]): EventCandidate {
  const reason =
    known.length === 0 ? 'no event of the archive fits' : 'none of the events above, if they differ'
  const best = known[0]?.score ?? 0
  return {
    id,
    score: rounded(Math.min(SCORE_OF_A_NEW_EVENT, 1 - best / 2)),
    reasons: [reason],
    isNew: true,
  }
}

function weigh(event: NewsEvent, sought: SoughtContact, archive: Archive): EventCandidate | null {
  const copy = sought.nearDuplicates.find(({ article }) => article.eventId === event.id)
  const people = peopleFit(event, sought)
  const date =
    sought.edtf === null
      ? toldDate({ event, sought, archive, people })
      : (dateFit(sought, event.date) ?? copiedDate(sought, copy))
  const kind = kindFit(event.kind, sought.kind, (date?.points ?? 0) < SURE_DATE)
  if (date === null || people === null || kind === null) return null
  const points = [
    date,
    people,
    kind,
    placeFit(event, sought),
    durationFit(event, sought),
    copyFit(copy),
  ]
  const given = points.filter((point) => point !== null)
  const score = given.reduce((sum, { points: value }) => sum + value, 0)
  return {
    id: event.id,
    score: rounded(score),
    reasons: given.map(({ reason }) => reason),
    isNew: false,
  }
}

interface Told {
  readonly event: NewsEvent
  readonly sought: SoughtContact
  readonly archive: Archive
  readonly people: Point | null
}

/** Where a text has no date, what it tells may show which event it is of, unless that lies elsewhere in time. */
function toldDate({ event, sought, archive, people }: Told): Point | null {
  if (contradictsDate(sought, event.date)) return null
  const isOfThem = people?.points === ALL_PEOPLE && isOfOneFamily(event.kind, sought.kind)
  const facts = {
    own: sought.facts,
    other: factsOfEvent(event),
    elsewhere: factsOfSeveral(archive),
    isDayEnough: false,
  }
  return (isOfThem ? sharedFacts(facts) : null) ?? dateFit(sought, event.date)
}

const THE_SAME_TEXT = 0.8

/** Where a text names no day, the same text in the archive outweighs the date of its page. */
function copiedDate(sought: SoughtContact, copy: NearDuplicate | undefined): Point | null {
  const decides = copy !== undefined && copy.share >= THE_SAME_TEXT && sought.isDateOfPage
  return decides
    ? { points: 0.3, reason: 'the text names no day, and the archive has the same text' }
    : null
}

function peopleFit(event: NewsEvent, { participants, strangers }: SoughtContact): Point | null {
  const ids = event.participants.map(({ id }) => id)
  const shared = participants.filter((id) => ids.includes(id))
  const named = participants.length + strangers.length
  if (named === 0) return { points: 0, reason: 'nobody is named' }
  if (shared.length < Math.min(2, named, ids.length)) return null
  const all = new Set([...participants, ...ids]).size
  return {
    points: ALL_PEOPLE * (shared.length / all),
    reason: shared.length === all ? 'the same people' : `${String(shared.length)} of the people`,
  }
}

const ALL_PEOPLE = 0.3
const SURE_DATE = 0.3

function placeFit({ place }: NewsEvent, sought: SoughtContact): Point | null {
  if (!place || sought.place === null) return null
  if (place.id !== sought.place && place.within !== sought.place) return null
  return { points: 0.05, reason: 'the same place' }
}

function durationFit({ relations }: NewsEvent, { edtf, minutes }: SoughtContact): Point | null {
  if (edtf === null) return null
  const told = relations
    .filter(({ relation }) => relation === 'reports')
    .flatMap(({ article }) => article.claims)
    .filter(({ fact, event }) => fact === 'duration' && event === undefined)
    .map(({ value }) => durationMinutes(value ?? ''))
  if (minutes === null || !told.includes(minutes)) return null
  return { points: 0.1, reason: `both say ${String(minutes)} minutes` }
}

function copyFit(copy: NearDuplicate | undefined): Point | null {
  if (!copy) return null
  return { points: 0.1, reason: `nearly the same text as ${copy.article.id}` }
}
