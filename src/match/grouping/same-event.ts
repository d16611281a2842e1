import { isOfOneFamily, type Point } from '#match/archive/event-fit.ts'
import { independentFacts } from '#match/archive/independent-facts.ts'
import type { ToldFact } from '#match/archive/told-facts.ts'
import { dateEvidence } from '#match/grouping/date-evidence.ts'
import type { Telling } from '#match/grouping/telling.ts'
import { copiedShare } from '#match/grouping/text-profile.ts'
import { likeness, type WordRarity } from '#match/grouping/word-rarity.ts'

/** Why two tellings may be of one event. */
export interface Evidence {
  /** The logarithm of the odds that they are. */
  readonly odds: number
  readonly reasons: readonly string[]
}

/** What tellings are compared with. */
export interface Surroundings {
  /** Null where there are too few texts to tell which words are rare. */
  readonly rarity: WordRarity | null
  /** The keys of facts that are told of several events: they tell none apart. */
  readonly recurring: ReadonlySet<string>
}

/** Before anything but the people is known: most pairs are of other events. */
const PRIOR = -4

/** How far two tellings seem to be of one event; null where they cannot be. */
export function sameEvent(a: Telling, b: Telling, around: Surroundings): Evidence | null {
  const people = peopleEvidence(a, b)
  const kind = people && kindEvidence(a, b)
  if (!people || !kind) return null
  const copy = copyEvidence(a, b)
  const date = dateEvidence(a, b) ?? (mayBeCaptured(a, b) && copy.points > 0 ? NOTHING : null)
  if (!date) return null
  const points = [
    date,
    people,
    kind,
    placeEvidence(a, b),
    copy,
    ...factEvidence(a, b, around),
    ...contradictions(a, b),
    textEvidence(a, b, around),
  ]
  return {
    odds: points.reduce((sum, point) => sum + point.points, PRIOR),
    reasons: points.flatMap(({ reason }) => (reason === '' ? [] : reason)),
  }
}

/** The date of a page alone may be the day of its capture: a copy of known date outweighs it. */
function mayBeCaptured(a: Telling, b: Telling): boolean {
  return a.isDateOfPage || b.isDateOfPage
}

function peopleEvidence(one: Telling, other: Telling): Point | null {
  const { people: a } = one
  const { people: b } = other
  const shared = a.filter((id) => b.includes(id)).length
  const all = new Set([...a, ...b]).size
  const areOthers = shared < Math.min(2, a.length, b.length)
  if (areOthers && (shared === 0 || !mayBeMisread(one, other))) return null
  const missed = (all === 0 ? 0 : shared / all - 1) * OF_ALL_PEOPLE - (shared > 1 ? 0 : OF_A_PAIR)
  const points = missed + (areOthers ? OF_OTHER_PEOPLE : 0)
  if (shared === 0) return { points, reason: '' }
  const isAll = shared === all
  return { points, reason: isAll ? 'the same people' : `${String(shared)} of the people` }
}

/** Whether one of two tellings names nobody of its own but strangers. */
function mayBeMisread(one: Telling, other: Telling): boolean {
  const hasOnlyStrangers = ({ people, strangers }: Telling, { people: others }: Telling) =>
    people.every((id) => others.includes(id) || strangers.includes(id))
  return hasOnlyStrangers(one, other) || hasOnlyStrangers(other, one)
}

const OF_OTHER_PEOPLE = -3
const OF_ALL_PEOPLE = 2.5
const OF_A_PAIR = 0.75

function kindEvidence({ kind: a }: Telling, { kind: b }: Telling): Point | null {
  if (a === b) return { points: 1.4, reason: 'the same kind' }
  if (isOfOneFamily(a, b)) return { points: 0.9, reason: `told as ${a} and as ${b}` }
  return a === 'letter' || b === 'letter' ? null : NOTHING
}

function placeEvidence({ place: a }: Telling, { place: b }: Telling): Point {
  return a !== null && a === b ? { points: 0.6, reason: 'the same place' } : NOTHING
}

const NOTHING: Point = { points: 0, reason: '' }

const NEARLY_THE_SAME = 0.5

function copyEvidence(a: Telling, b: Telling): Point {
  const isCopy = a.texts.some((one) =>
    b.texts.some((other) => one.lang === other.lang && copiedShare(one, other) >= NEARLY_THE_SAME),
  )
  return isCopy ? { points: 4, reason: 'nearly the same text' } : NOTHING
}

const FACTS: Readonly<Record<ToldFact['kind'], number>> = {
  duration: 5,
  figure: 1.6,
  quotation: 2.5,
  'last-day': 2.5,
  day: 2,
  plan: 1,
}

function factEvidence(a: Telling, b: Telling, { recurring }: Surroundings): readonly Point[] {
  const told = new Map(b.facts.map((fact) => [fact.key, fact]))
  const shared = a.facts.filter(({ key }) => told.has(key) && !recurring.has(key))
  return independentFacts(shared).map((fact) => ({
    points: isRound(fact) ? OF_A_ROUND_DURATION : FACTS[fact.kind],
    reason: `tells the same: ${fact.words}`,
  }))
}

const OF_A_ROUND_DURATION = 1
const ROUND = 15

/** Whether it is a duration in hours and quarters, as many contacts have. */
function isRound({ kind, key }: ToldFact): boolean {
  return kind === 'duration' && Number(key.replace('minutes:', '')) % ROUND === 0
}

/** What both say once and differently: how long it took, and until when. */
function contradictions(a: Telling, b: Telling): readonly Point[] {
  return (['duration', 'last-day'] as const).flatMap((kind) => {
    const [one, other] = [keysOf(a, kind), keysOf(b, kind)]
    const isOther = one.length > 0 && other.length > 0 && !one.some((key) => other.includes(key))
    return isOther ? { points: OF_A_CONTRADICTION, reason: '' } : []
  })
}

const OF_A_CONTRADICTION = -3

function keysOf({ facts }: Telling, kind: ToldFact['kind']): readonly string[] {
  return facts.filter((fact) => fact.kind === kind).map(({ key }) => key)
}

const PER_LIKENESS = 16
/** How much more alike two reports in one language are, whatever they tell. */
const OF_ONE_LANGUAGE = 1
const TELLING = 2

function textEvidence(
  { profile: a }: Telling,
  { profile: b }: Telling,
  { rarity }: Surroundings,
): Point {
  if (rarity === null) return NOTHING
  const isOneLanguage = a.lang !== null && a.lang === b.lang
  const points = likeness(a, b, rarity) * PER_LIKENESS - (isOneLanguage ? OF_ONE_LANGUAGE : 0)
  return { points, reason: points >= TELLING ? 'speaks of the same things' : '' }
}
