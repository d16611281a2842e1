import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { addYears } from 'date-fns/addYears'
import { formatISO } from 'date-fns/formatISO'
import { parseISO } from 'date-fns/parseISO'
import { utc } from '@date-fns/utc'
import { edtfBounds } from '#domain/edtf/edtf-bounds.ts'
import type { EventKind } from '#domain/event-id.ts'
import type { FactValue, Precision } from '#domain/evidence/fact-value.ts'

/** How two values of one fact stand to each other. */
export type ValueRelation = 'equal' | 'compatible' | 'different'

/**
 * Compares two values of the same fact. Equal values say the same; compatible ones can both be
 * true, since one rounds, bounds or contains the other; different ones cannot.
 * @throws {TypeError} where the values belong to different facts
 */
export function compareValues(a: FactValue, b: FactValue): ValueRelation {
  if (a.fact === 'duration' && b.fact === 'duration') return compareDurations(a, b)
  if (a.fact === 'date' && b.fact === 'date') return compareDates(a.edtf, b.edtf)
  if (a.fact === 'medium' && b.fact === 'medium') return compareMedia(a.kind, b.kind)
  if (a.fact === 'place' && b.fact === 'place') return comparePlaces(a, b)
  if (a.fact === 'initiator' && b.fact === 'initiator') return a.id === b.id ? 'equal' : 'different'
  throw new TypeError(`“${a.fact}” and “${b.fact}” are different facts.`)
}

interface Minutes {
  readonly minutes: number
  readonly precision: Precision
}

function compareDurations(a: Minutes, b: Minutes): ValueRelation {
  if (a.minutes === b.minutes && a.precision === b.precision) return 'equal'
  const [first, second] = [rangeOf(a), rangeOf(b)]
  return first[0] <= second[1] && second[0] <= first[1] ? 'compatible' : 'different'
}

/** The minutes that a duration may really have lasted. */
function rangeOf({ minutes, precision }: Minutes): readonly [number, number] {
  switch (precision) {
    case 'exact':
      return [minutes, minutes]
    case 'about':
      return [minutes - roundingOf(minutes) / 2, minutes + roundingOf(minutes) / 2]
    case 'at-least':
      return [minutes, Infinity]
    case 'at-most':
      return [0, minutes]
  }
}

/** People round to the hour, the half, the quarter, to ten and to five minutes. */
function roundingOf(minutes: number): number {
  return [60, 30, 15, 10, 5].find((unit) => minutes % unit === 0) ?? 1
}

function compareDates(a: string, b: string): ValueRelation {
  if (a === b) return 'equal'
  const [first, second] = [widened(a), widened(b)]
  return first[0] <= second[1] && second[0] <= first[1] ? 'compatible' : 'different'
}

const ALWAYS = ['0000-01-01', '9999-12-31'] as const

/**
 * The days that a date may mean; an approximate one reaches a unit of its own further each way, but
 * for an end that is open.
 */
function widened(edtf: string): readonly [string, string] {
  const { earliest, latest } = edtfBounds(edtf)
  const reach = (day: string, amount: number) =>
    /[~%]/.test(edtf) ? shifted(day, edtf, amount) : day
  return [
    earliest === null ? ALWAYS[0] : reach(earliest, -1),
    latest === null ? ALWAYS[1] : reach(latest, 1),
  ]
}

function shifted(day: string, edtf: string, amount: number): string {
  const shift = /^\d{4}[~%]/.test(edtf)
    ? addYears
    : /\d{4}-\d{2}-\d{2}/.test(edtf)
      ? addDays
      : addMonths
  return formatISO(shift(parseISO(day, { in: utc }), amount, { in: utc }), {
    representation: 'date',
  })
}

interface Located {
  readonly id: string
  readonly within: readonly string[]
}

function comparePlaces(a: Located, b: Located): ValueRelation {
  if (a.id === b.id) return 'equal'
  return a.within.includes(b.id) || b.within.includes(a.id) ? 'compatible' : 'different'
}

/** A visit includes a meeting; a call by telephone is none by video. */
function compareMedia(a: EventKind, b: EventKind): ValueRelation {
  if (a === b) return 'equal'
  const inPerson = (kind: EventKind) => kind === 'meeting' || kind === 'visit'
  return inPerson(a) && inPerson(b) ? 'compatible' : 'different'
}
