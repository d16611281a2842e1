import type { EventKind } from '#domain/event-id.ts'
import { daysFrom } from '#match/calendar.ts'
import { contradictsDate, type KnownOfDate } from '#match/archive/contradicts-date.ts'
import { dateFit } from '#match/archive/date-fit.ts'
import {
  isInPerson,
  isOfOneFamily,
  kindFit,
  rounded,
  type Point,
} from '#match/archive/event-fit.ts'
import type { SoughtContact } from '#match/archive/match-events.ts'
import { sharedFacts } from '#match/archive/shared-facts.ts'
import { shareOf, shinglesOf } from '#match/archive/shingles.ts'
import type { ToldFact } from '#match/archive/told-facts.ts'
import type { CleanedPage, EventCandidate } from '#match/findings.ts'

/** A new event that a page would make; later pages of the same import may report it too. */
export interface DraftedEvent extends KnownOfDate {
  readonly id: string
  /** EDTF; null where it is unknown. */
  readonly edtf: string | null
  readonly kind: EventKind
  /** Ids of people.yaml, and names of those whom it does not have. */
  readonly people: readonly string[]
  readonly lang: string
  /** The shingles of headline and opening. */
  readonly opening: ReadonlySet<string>
  readonly facts: readonly ToldFact[]
}

const OPENING = 3
const ENOUGH = 0.6

/** The headline and the first paragraphs of a page, as they are compared. */
export function openingOf({ title, body }: CleanedPage): ReadonlySet<string> {
  const first = body.slice(0, OPENING).map(({ text }) => text)
  return shinglesOf([title ?? '', ...first].join('\n'))
}

/** The events of pages before this one in the same import that it may report, as candidates. */
export function matchDrafted(
  sought: SoughtContact,
  page: CleanedPage,
  drafted: readonly DraftedEvent[],
): readonly EventCandidate[] {
  const opening = openingOf(page)
  const found = drafted.flatMap((event) => {
    const people = draftedPeople(sought, event)
    const kind = kindFit(event.kind, sought.kind, false)
    const date = people && kind && draftedDate({ sought, event, page, opening, drafted })
    if (!people || !kind || !date) return []
    const given = [date, people, kind]
    const score = rounded(given.reduce((sum, { points }) => sum + points, 0))
    if (score < ENOUGH) return []
    const reasons = ['another page of this import', ...given.map(({ reason }) => reason)]
    return [{ id: event.id, score, reasons, isNew: true }]
  })
  return bestOfEach(found).filter(({ id }) =>
    drafted.every((event) => event.id !== id || !contradict(sought, event)),
  )
}

/** Several pages may have told of one event: the one that fits best stands for it. */
function bestOfEach(found: readonly EventCandidate[]): readonly EventCandidate[] {
  const best = new Map<string, EventCandidate>()
  for (const one of found) {
    if (one.score > (best.get(one.id)?.score ?? 0)) best.set(one.id, one)
  }
  return [...best.values()]
}

interface Compared {
  readonly sought: SoughtContact
  readonly event: DraftedEvent
  readonly page: CleanedPage
  readonly opening: ReadonlySet<string>
  readonly drafted: readonly DraftedEvent[]
}

const NEARLY_THE_SAME = 0.5

/** Where one of two texts names no day, nearly the same text makes them one event, or the same facts. */
function draftedDate(compared: Compared): Point | null {
  const { sought, event, page, opening } = compared
  const isOpen = event.edtf === null || sought.edtf === null
  const fit = isOpen ? null : dateFit(sought, event.edtf)
  if (fit !== null || (!isOpen && !sought.isDateOfPage)) return fit
  const days = isOpen ? daysBetween(sought, event) : null
  if (days !== null) return days <= DAYS_OF_A_VISIT ? SAME_DAY_OF_SOME_YEAR : null
  const isCopy = event.lang === page.lang && shareOf(event.opening, opening) >= NEARLY_THE_SAME
  if (isCopy) return { points: 0.3, reason: 'nearly the same text' }
  return isOpen ? toldDate(compared) : null
}

/** The same facts, where nothing that any page of the event says of its day speaks against it. */
function toldDate({ sought, event, drafted }: Compared): Point | null {
  const isDayEnough = sought.edtf === null && event.edtf === null && isInPerson(sought.kind)
  const compared = { own: sought.facts, other: event.facts, isDayEnough }
  if (sharedFacts({ ...compared, elsewhere: NONE }) === null) return null
  const isOfThem =
    isOfOneFamily(event.kind, sought.kind) && draftedPeople(sought, event)?.points === ALL_PEOPLE
  const others = drafted.filter(({ id }) => id !== event.id)
  const elsewhere = new Set(others.flatMap(({ facts }) => facts.map(({ key }) => key)))
  return isOfThem ? sharedFacts({ ...compared, elsewhere }) : null
}

const NONE: ReadonlySet<string> = new Set()

/** Whether two pages cannot be of one event; the date of a page alone may be that of its capture. */
function contradict(a: SoughtContact, b: DraftedEvent): boolean {
  if (a.edtf !== null && b.edtf !== null) return !a.isDateOfPage && dateFit(a, b.edtf) === null
  if (a.edtf !== null) return contradictsDate(b, a.edtf)
  if (b.edtf !== null) return contradictsDate(a, b.edtf)
  if ((daysBetween(a, b) ?? 0) > DAYS_OF_A_VISIT) return true
  return (
    a.weekday !== null && b.weekday !== null && ![0, 1, 6].includes(Math.abs(a.weekday - b.weekday))
  )
}

const DAYS_OF_A_VISIT = 2
const SAME_DAY_OF_SOME_YEAR: Point = {
  points: 0.3,
  reason: 'the same day and month, and the year is not said',
}

/** How many days of the year lie between two, of which at least one lacks its year. */
function daysBetween(a: Dated, b: Dated): number | null {
  const [one, other] = [dayOfYearOf(a), dayOfYearOf(b)]
  if (one === null || other === null) return null
  return Math.abs(daysFrom(`2000-${one}`, `2000-${other}`))
}

type Dated = Pick<DraftedEvent, 'edtf' | 'dayOfYear'>

function dayOfYearOf({ edtf, dayOfYear }: Dated): string | null {
  return dayOfYear ?? (/^\d{4}-\d\d-\d\d/.test(edtf ?? '') ? (edtf?.slice(5, 10) ?? null) : null)
}

function draftedPeople(
  { participants, strangers }: SoughtContact,
  { people }: DraftedEvent,
): Point | null {
  const named = [...participants, ...strangers]
  const shared = named.filter((one) => people.includes(one))
  const all = new Set([...named, ...people]).size
  if (all === 0 || shared.length < Math.min(2, all)) return null
  const reason =
    shared.length === all ? 'the same people' : `${String(shared.length)} of the people`
  return { points: ALL_PEOPLE * (shared.length / all), reason }
}

const ALL_PEOPLE = 0.3
