import type { EventKind } from '#domain/event-id.ts'
import { daysFrom } from '#match/calendar.ts'
import { dateFit } from '#match/archive/date-fit.ts'
import { kindFit, rounded, type Point } from '#match/archive/event-fit.ts'
import type { SoughtContact } from '#match/archive/match-events.ts'
import { shareOf, shinglesOf } from '#match/archive/shingles.ts'
import type { CleanedPage, EventCandidate } from '#match/findings.ts'

/** A new event that a page would make; later pages of the same import may report it too. */
export interface DraftedEvent {
  readonly id: string
  /** EDTF; null where it is unknown. */
  readonly edtf: string | null
  /** `MM-DD`, where the year is not known. */
  readonly dayOfYear: string | null
  readonly kind: EventKind
  /** Ids of people.yaml, and names of those whom it does not have. */
  readonly people: readonly string[]
  readonly lang: string
  /** The shingles of headline and opening. */
  readonly opening: ReadonlySet<string>
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
  return drafted.flatMap((event) => {
    const people = draftedPeople(sought, event)
    const kind = kindFit(event.kind, sought.kind, false)
    const date = people && kind && draftedDate({ sought, event, page, opening })
    if (!people || !kind || !date) return []
    const given = [date, people, kind]
    const score = rounded(given.reduce((sum, { points }) => sum + points, 0))
    if (score < ENOUGH) return []
    const reasons = ['another page of this import', ...given.map(({ reason }) => reason)]
    return [{ id: event.id, score, reasons, isNew: true }]
  })
}

interface Compared {
  readonly sought: SoughtContact
  readonly event: DraftedEvent
  readonly page: CleanedPage
  readonly opening: ReadonlySet<string>
}

const NEARLY_THE_SAME = 0.5

/** Where one of two texts names no day, only nearly the same text makes them one event. */
function draftedDate({ sought, event, page, opening }: Compared): Point | null {
  const isOpen = event.edtf === null || sought.edtf === null
  const fit = isOpen ? null : dateFit(sought, event.edtf)
  if (fit !== null || (!isOpen && !sought.isDateOfPage)) return fit
  const days = isOpen ? daysBetween(sought, event) : null
  if (days !== null) return days <= DAYS_OF_A_VISIT ? SAME_DAY_OF_SOME_YEAR : null
  const isCopy = event.lang === page.lang && shareOf(event.opening, opening) >= NEARLY_THE_SAME
  return isCopy ? { points: 0.3, reason: 'nearly the same text' } : null
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
  return { points: 0.3 * (shared.length / all), reason }
}
