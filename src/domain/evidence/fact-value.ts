import { durationMinutes } from '#domain/evidence/duration.ts'
import { parseEdtf } from '#domain/edtf/parse-edtf.ts'
import { EVENT_KINDS, eventKindSchema, type EventKind } from '#domain/event-id.ts'
import type { Claim } from '#domain/schema/claim.ts'

/** The facts that every event can have; their values are typed and compared. */
export const BUILT_IN_FACTS = ['date', 'medium', 'duration', 'place', 'initiator'] as const

export type BuiltInFact = (typeof BUILT_IN_FACTS)[number]
export type Precision = NonNullable<Claim['precision']>

/** What a claim says, read from its text. */
export type FactValue =
  | { readonly fact: 'duration'; readonly minutes: number; readonly precision: Precision }
  | { readonly fact: 'date'; readonly edtf: string }
  | { readonly fact: 'medium'; readonly kind: EventKind }
  | { readonly fact: 'initiator'; readonly id: string }
  /** `within` lists the larger places that it lies in, from small to large. */
  | { readonly fact: 'place'; readonly id: string; readonly within: readonly string[] }

/** A value, or what is wrong with it and what to write instead. */
export type FactValueResult =
  | { readonly ok: true; readonly value: FactValue }
  | { readonly ok: false; readonly reason: string; readonly hint: string }

/** Whether a fact is one of the built-in ones; others are statements, which have no value. */
export function isBuiltInFact(fact: string): fact is BuiltInFact {
  return BUILT_IN_FACTS.some((builtIn) => builtIn === fact)
}

/** Reads the value of a claim on a built-in fact. */
export function readFactValue(
  fact: BuiltInFact,
  { value, precision }: Pick<Claim, 'value' | 'precision'>,
): FactValueResult {
  if (value === undefined) {
    return refuse(`The claim on “${fact}” has no value.`, `Add “value”, ${EXAMPLES[fact]}.`)
  }
  if (precision !== undefined && fact !== 'duration') {
    return refuse(
      `A claim on “${fact}” takes no “precision”.`,
      fact === 'date'
        ? 'Leave it out; write doubts about a date with the marks ~ and ?.'
        : 'Leave it out; only durations can be rounded.',
    )
  }
  return READERS[fact](value, precision ?? 'exact')
}

const EXAMPLES: Readonly<Record<BuiltInFact, string>> = {
  duration: 'a duration such as PT95M (95 minutes) or PT1H25M',
  date: 'a date in quotes such as "2025-01-21"',
  medium: `one of ${EVENT_KINDS.join(', ')}`,
  place: 'the id of a place in places.yaml',
  initiator: 'the id of a person in people.yaml',
}

const READERS: Readonly<
  Record<BuiltInFact, (value: string, precision: Precision) => FactValueResult>
> = {
  duration: (value, precision) => {
    const minutes = durationMinutes(value)
    if (minutes === null) return refuseValue('duration', value)
    return { ok: true, value: { fact: 'duration', minutes, precision } }
  },
  date: (value) => {
    const result = parseEdtf(value)
    return result.ok ? { ok: true, value: { fact: 'date', edtf: value } } : result
  },
  medium: (value) => {
    const kind = eventKindSchema.safeParse(value)
    if (!kind.success) return refuseValue('medium', value)
    return { ok: true, value: { fact: 'medium', kind: kind.data } }
  },
  place: (value) => ({ ok: true, value: { fact: 'place', id: value, within: [] } }),
  initiator: (value) => ({ ok: true, value: { fact: 'initiator', id: value } }),
}

function refuseValue(fact: BuiltInFact, value: string): FactValueResult {
  return refuse(`“${value}” is no value for “${fact}”.`, `Write ${EXAMPLES[fact]}.`)
}

function refuse(reason: string, hint: string): FactValueResult {
  return { ok: false, reason, hint }
}
