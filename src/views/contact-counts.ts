import type { Archive, NewsEvent } from '#domain/archive.ts'
import { edtfYear, yearText } from '#domain/edtf/edtf-year.ts'
import { EVENT_KINDS, type EventKind } from '#domain/event-id.ts'
import { standingOf, type Standing } from '#views/standing.ts'

/** How a contact may stand, in the order in which the standings are drawn and named. */
export const STANDINGS = ['held', 'announced', 'mentioned', 'open'] as const

/** How many contacts stand how. */
export type StandingCounts = Readonly<Record<Standing, number>>

/** The contacts of one kind, by year. */
export interface KindCounts {
  readonly kind: EventKind
  /** One entry for each year, in the order of the years. */
  readonly years: readonly StandingCounts[]
}

/** The contacts of an archive by kind and year; each counts once. */
export interface ContactCounts {
  /** Every year from the first event to the last, those without contacts included. */
  readonly years: readonly string[]
  /** The kinds that have contacts. */
  readonly kinds: readonly KindCounts[]
}

/** Counts the contacts of an archive by kind and year. */
export function contactCounts({ events }: Pick<Archive, 'events'>): ContactCounts {
  const years = yearsFromFirstToLast(events)
  const cells = Map.groupBy(
    events.filter(({ isContact }) => isContact),
    ({ kind, date }) => `${kind} ${edtfYear(date)}`,
  )
  const kinds = EVENT_KINDS.map((kind) => ({
    kind,
    years: years.map((year) => countStandings(cells.get(`${kind} ${year}`) ?? [])),
  }))
  return { years, kinds: kinds.filter((one) => one.years.some((counts) => totalOf(counts) > 0)) }
}

/** All contacts of a cell, however they stand. */
export function totalOf(counts: StandingCounts): number {
  return STANDINGS.reduce((sum, standing) => sum + counts[standing], 0)
}

/** The counts of several cells together. */
export function sumOf(cells: readonly StandingCounts[]): StandingCounts {
  const sum = (standing: Standing) => cells.reduce((total, cell) => total + cell[standing], 0)
  return {
    held: sum('held'),
    announced: sum('announced'),
    mentioned: sum('mentioned'),
    open: sum('open'),
  }
}

function countStandings(events: readonly NewsEvent[]): StandingCounts {
  const count = (standing: Standing) =>
    events.filter((event) => standingOf(event) === standing).length
  return {
    held: count('held'),
    announced: count('announced'),
    mentioned: count('mentioned'),
    open: count('open'),
  }
}

function yearsFromFirstToLast(events: readonly NewsEvent[]): readonly string[] {
  const years = events.map(({ date }) => Number(edtfYear(date)))
  if (years.length === 0) return []
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return Array.from({ length: last - first + 1 }, (_, index) => yearText(first + index))
}
