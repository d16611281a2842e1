import { EVENT_KINDS, type EventKind } from '#domain/event-id.ts'
import { addDays, dayOf } from './days.ts'
import { STATEMENTS, type Lang, type Statement } from './phrases.ts'
import { randomFor, type Random } from './random.ts'
import type { MadeUpThing, World } from './world.ts'

/** What is fixed of an event before anything is written about it. */
export interface PlannedEvent {
  /** From 1, oldest first. */
  readonly number: number
  readonly id: string
  /** A day on which it may have been; articles are dated after it. */
  readonly day: string
  /** EDTF, where it says more than the id. */
  readonly date?: string | undefined
  readonly isDayKnown: boolean
  readonly kind: EventKind
  readonly participants: readonly MadeUpThing[]
  readonly town: MadeUpThing
  readonly level: 'reported' | 'announced' | 'mentioned'
  /** Whether it has a folder. */
  readonly isEnriched: boolean
  readonly isCancelled: boolean
  readonly minutes: number
  /** Whether its articles differ on how long it took and by what means. */
  readonly isDisputed: boolean
  readonly statements: readonly Statement[]
}

export interface ArchiveSize {
  readonly events: number
  readonly articles: number
  readonly seed: number
  /** The languages of the interface. */
  readonly locales: readonly Lang[]
}

/** How many events lie in the future at most. */
const MOST_TO_COME = 4

/** The days that events are spread over; the archive ends on the last, but for what is to come. */
const FIRST_DAY = '2006-01-16'
const LAST_DAY = '2026-05-29'

/** Plans the events, oldest first: a few in the early years, more and more towards the end. */
export function planEvents(size: ArchiveSize, world: World): readonly PlannedEvent[] {
  const taken = new Set<string>()
  const plans = Array.from({ length: size.events }, (_none, index) => {
    const random = randomFor(`${size.seed} event ${index + 1}`)
    return planEvent({ index, size, world, random, taken })
  })
  return limitReported(plans, size.articles)
}

interface Planning {
  readonly index: number
  readonly size: ArchiveSize
  readonly world: World
  readonly random: Random
  readonly taken: Set<string>
}

function planEvent({ index, size, world, random, taken }: Planning): PlannedEvent {
  const isToCome = index >= size.events - Math.min(MOST_TO_COME, Math.floor(size.events / 10))
  const day = isToCome
    ? addDays(LAST_DAY, random.between(10, 300))
    : dayAt((index + random.next()) / size.events)
  const kind = random.pick<EventKind>([
    ...EVENT_KINDS,
    'meeting',
    'meeting',
    'phone-call',
    'video-call',
  ])
  const level = isToCome ? 'announced' : levelOf(index, random)
  const isEnriched = index % 5 === 0 || random.chance(0.85)
  return {
    number: index + 1,
    ...identify({ day, kind, isEnriched, random, taken, number: index + 1 }),
    day,
    kind,
    participants: participantsOf(world, random),
    town: random.pick(world.towns),
    level,
    isEnriched,
    isCancelled: isEnriched && level === 'announced' && random.chance(0.15),
    minutes: random.between(3, 40) * 5,
    isDisputed: random.chance(0.15),
    statements: isEnriched ? STATEMENTS.filter(() => random.chance(0.45)) : [],
  }
}

function dayAt(share: number): string {
  const span = dayOf(LAST_DAY) - dayOf(FIRST_DAY)
  return addDays(FIRST_DAY, Math.floor(span * share ** 0.6))
}

function levelOf(index: number, random: Random): PlannedEvent['level'] {
  if (index % 5 === 0 || random.chance(0.65)) return 'reported'
  return random.chance(0.5) ? 'announced' : 'mentioned'
}

function participantsOf({ people }: World, random: Random): readonly MadeUpThing[] {
  const [a, b, ...others] = people
  if (!a || !b) throw new RangeError('The world has no two subject persons.')
  if (random.chance(0.75)) {
    const both = random.chance(0.5) ? [a, b] : [b, a]
    return random.chance(0.15) ? [...both, random.pick(others)] : both
  }
  const one = random.pick(others)
  const rest = [a, b, ...others].filter(({ id }) => id !== one.id)
  return [one, random.pick(rest)]
}

interface Identifying extends Pick<PlannedEvent, 'day' | 'kind' | 'isEnriched' | 'number'> {
  readonly random: Random
  readonly taken: Set<string>
}

/** The id, and the date where the id does not say all of it. */
function identify(event: Identifying): Pick<PlannedEvent, 'id' | 'date' | 'isDayKnown'> {
  const { idDate, date } = dating(event)
  const plain = `${idDate}-${event.kind}`
  const wanted = event.isEnriched ? plain : `${plain}-dossier-${event.number}`
  const id = event.taken.has(wanted) ? `${plain}-case-of-${event.number}` : wanted
  event.taken.add(id)
  return { id, date, isDayKnown: date === undefined && idDate.length === 10 }
}

interface Dating {
  readonly idDate: string
  readonly date?: string
}

function dating({ day, kind, isEnriched, random }: Identifying): Dating {
  const [year, month] = [day.slice(0, 4), day.slice(0, 7)]
  const roll = random.next()
  if (!isEnriched || roll < 0.75) return { idDate: day }
  if (kind === 'visit') return { idDate: day, date: `${day}/${addDays(day, random.between(1, 4))}` }
  if (roll < 0.83) return { idDate: month }
  if (roll < 0.87) return { idDate: seasonOf(day) }
  if (roll < 0.9) return { idDate: year }
  if (roll < 0.96) return { idDate: day, date: `${day}${random.pick(['~', '?', '%'])}` }
  return { idDate: month, date: `${month}-XX` }
}

/** The season in which a day lies, in EDTF; January and February end the winter of the year before. */
function seasonOf(day: string): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  return month < 3 ? `${year - 1}-24` : `${year}-${20 + Math.floor(month / 3)}`
}

/** No more events are reported than there are articles. */
function limitReported(plans: readonly PlannedEvent[], articles: number): readonly PlannedEvent[] {
  const reported = plans.filter(({ level }) => level === 'reported')
  const kept = new Set(reported.slice(0, articles))
  return plans.map((plan) =>
    plan.level === 'reported' && !kept.has(plan) ? { ...plan, level: 'mentioned' } : plan,
  )
}
