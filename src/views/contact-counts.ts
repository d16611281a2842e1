import type { Archive, NewsEvent } from '#domain/archive.ts'
import { edtfYear, yearText } from '#domain/edtf/edtf-year.ts'
import { EVENT_KINDS, type EventKind } from '#domain/event-id.ts'
import { standingOf } from '#views/standing.ts'
import { tallyStandings, total, type Tally } from '#views/tally.ts'

/** The contacts of one kind, by year. */
export interface KindCounts {
  readonly kind: EventKind
  /** One entry for each year, in the order of the years. */
  readonly years: readonly Tally[]
}

/** The contacts of an archive by kind and year; each counts once. */
export interface ContactCounts {
  /** Every year from the first event to the last; where these are very many, those with events. */
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
    years: years.map((year) =>
      tallyStandings((cells.get(`${kind} ${year}`) ?? []).map(standingOf)),
    ),
  }))
  return { years, kinds: kinds.filter((one) => one.years.some((counts) => total(counts) > 0)) }
}

/** Up to so many years, those in which nothing happened are shown as gaps. */
const MOST_YEARS = 100

function yearsFromFirstToLast(events: readonly NewsEvent[]): readonly string[] {
  const years = [...new Set(events.map(({ date }) => Number(edtfYear(date))))].sort((a, b) => a - b)
  const [first = 0, last = -1] = [years[0], years.at(-1)]
  const length = last - first + 1
  const shown = length > MOST_YEARS ? years : Array.from({ length }, (_, index) => first + index)
  return shown.map(yearText)
}
