import type { Archive } from '#domain/archive.ts'
import { rounded } from '#match/archive/event-fit.ts'
import type { SoughtContact } from '#match/archive/sought-contact.ts'
import { newEventId } from '#match/archive/new-event-id.ts'
import { groupTellings, type Grouping } from '#match/grouping/group-tellings.ts'
import { recurringFacts } from '#match/grouping/recurring-facts.ts'
import type { Evidence } from '#match/grouping/same-event.ts'
import { tellingOfEvent, tellingOfPage, type Telling } from '#match/grouping/telling.ts'
import { wordRarity } from '#match/grouping/word-rarity.ts'
import type { EventCandidate } from '#match/findings.ts'

/**
 * The events that each of some pages may report, the best first: events of the archive, at most five, and
 * the new one that it would make; none where a page reports no contact. Pages that seem to tell of one
 * event get the same. The date decides first: what lies in another year is never the same, however alike.
 */
export function placeContacts(
  all: readonly (SoughtContact | null)[],
  archive: Archive,
): readonly (readonly EventCandidate[])[] {
  const placed = placeAll(
    all.filter((one) => one !== null),
    archive,
  )
  const rest = placed.values()
  return all.map((one) => (one === null ? [] : (rest.next().value ?? [])))
}

function placeAll(
  sought: readonly SoughtContact[],
  archive: Archive,
): readonly (readonly EventCandidate[])[] {
  const pages = sought.map(tellingOfPage)
  const events = archive.events.map(tellingOfEvent)
  const all = [...pages, ...events]
  const grouping = groupTellings(
    { pages, events },
    { rarity: wordRarity(all.map(({ profile }) => profile)), recurring: recurringFacts(all) },
  )
  const ids = eventIds(grouping, { sought, pages, archive })
  return sought.map((_one, page) => candidates(page, { grouping, ids, pages, archive }))
}

interface Sought {
  readonly sought: readonly SoughtContact[]
  readonly pages: readonly Telling[]
  readonly archive: Archive
}

/** The new event of each page's group. */
function eventIds(
  { groups }: Grouping,
  { sought, pages, archive }: Sought,
): ReadonlyMap<readonly number[], string> {
  const ids = new Map<readonly number[], string>()
  for (const group of new Set(groups)) {
    const own = group.filter((index) => index < pages.length)
    const [best] = own
      .toSorted((a, b) => surety(pages[b]) - surety(pages[a]) || a - b)
      .flatMap((index) => sought[index] ?? [])
    const kind = commonest(own.flatMap((index) => pages[index]?.kind ?? []))
    if (best && kind) ids.set(group, newEventId({ ...best, kind }, archive, [...ids.values()]))
  }
  return ids
}

function commonest<Value>(values: readonly Value[]): Value | undefined {
  const groups = [...Map.groupBy(values, (value) => value).values()]
  return groups.toSorted((a, b) => b.length - a.length)[0]?.[0]
}

/** How much a page knows of the day of its event. */
function surety(page: Telling | undefined): number {
  if (!page || page.edtf === null) return 0
  const isDay = /^\d{4}-\d\d-\d\d$/.test(page.edtf)
  return (isDay ? 2 : 1) + (page.isDateOfPage ? 0 : 2)
}

interface Placed {
  readonly grouping: Grouping
  readonly ids: ReadonlyMap<readonly number[], string>
  readonly pages: readonly Telling[]
  readonly archive: Archive
}

const MOST = 5
const LEAST_SCORE = 0.2

function candidates(page: number, placed: Placed): readonly EventCandidate[] {
  const { grouping, pages, archive } = placed
  const group = grouping.groups[page] ?? []
  const known = archive.events.flatMap(({ id }, index): readonly EventCandidate[] => {
    const evidence = grouping.between(page, pages.length + index)
    if (evidence === null) return []
    return [{ id, score: scoreOf(evidence), reasons: evidence.reasons, isNew: false }]
  })
  const settled = archive.events.find((_event, index) => group.includes(pages.length + index))
  const direct = known.filter(({ id }) => id === settled?.id)
  const own = settled && direct.length === 0 ? [ofFellow(settled.id, page, placed)] : direct
  const others = known
    .filter(({ id, score }) => id !== settled?.id && score >= LEAST_SCORE)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST - own.length)
  const best = own[0]?.score ?? 0
  const made = newCandidate(page, placed, best)
  if (own.length > 0) return [...own, ...others.map((one) => atMost(one, best)), made]
  return [made, ...others.map((one) => atMost(one, made.score))]
}

/** The event of a page's group, of which the page itself does not tell: its nearest fellow speaks for it. */
function ofFellow(id: string, page: number, placed: Placed): EventCandidate {
  const nearest = nearestFellow(page, placed)
  const score = nearest === undefined ? ALONE : scoreOf(nearest)
  return { id, score, reasons: [FELLOW, ...(nearest?.reasons ?? [])], isNew: false }
}

/** What speaks most for another page of the same group. */
function nearestFellow(page: number, { grouping, pages }: Placed): Evidence | undefined {
  return (grouping.groups[page] ?? [])
    .filter((index) => index !== page && index < pages.length)
    .flatMap((index) => grouping.between(page, index) ?? [])
    .toSorted((a, b) => b.odds - a.odds)[0]
}

const FELLOW = 'another page of this import'

/** What is behind another has no higher score. */
function atMost(candidate: EventCandidate, most: number): EventCandidate {
  return { ...candidate, score: Math.min(candidate.score, most) }
}

/** The new event that a page would make, alone or with its fellow pages. */
function newCandidate(page: number, placed: Placed, best: number): EventCandidate {
  const id = placed.ids.get(placed.grouping.groups[page] ?? []) ?? ''
  if (best > 0) {
    const reasons = ['if it is none of those above']
    return { id, score: rounded(Math.min(best, 1 - best)), reasons, isNew: true }
  }
  const nearest = nearestFellow(page, placed)
  if (nearest === undefined) {
    return { id, score: ALONE, reasons: ['no event of the archive fits'], isNew: true }
  }
  return { id, score: scoreOf(nearest), reasons: [FELLOW, ...nearest.reasons], isNew: true }
}

const ALONE = 0.5

/** Odds as a score: even odds are a half. */
function scoreOf({ odds }: Evidence): number {
  return rounded(1 / (1 + Math.exp(-odds)))
}
