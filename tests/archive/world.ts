import {
  FIRST_NAMES,
  LAST_NAMES,
  MASTHEADS,
  SUBJECT,
  TOWNS,
  idOf,
  joinNames,
  type Name,
} from './made-up-names.ts'
import { LANGS, type Lang } from './phrases.ts'

export interface MadeUpThing {
  readonly id: string
  readonly name: Name
}

export interface MadeUpOutlet extends MadeUpThing {
  readonly kind: 'outlet' | 'broadcaster' | 'agency'
  readonly lang: Lang
}

/** Everyone and everything that made-up articles name. */
export interface World {
  /** The subject persons first. */
  readonly people: readonly MadeUpThing[]
  readonly papers: readonly MadeUpOutlet[]
  readonly agencies: readonly MadeUpOutlet[]
  readonly towns: readonly MadeUpThing[]
}

/** A world whose people and newspapers grow with the number of events. */
export function makeWorld(events: number): World {
  const others = crossed(FIRST_NAMES, LAST_NAMES).slice(0, 3 + Math.round(events / 10))
  const papers = crossed(TOWNS, MASTHEADS).slice(0, 6 + Math.round(events / 10))
  return {
    people: [...SUBJECT, ...others],
    papers: papers.map((paper, index) => ({
      ...paper,
      kind: paper.id.endsWith('radio') ? 'broadcaster' : 'outlet',
      lang: LANGS[index % LANGS.length] ?? 'en',
    })),
    agencies: TOWNS.slice(0, 4).map((town, index) => ({
      id: `${idOf(town)}-wire`,
      name: joinNames(town, { en: 'Wire', bg: 'прес', uk: 'прес' }),
      kind: 'agency',
      lang: LANGS[index % LANGS.length] ?? 'en',
    })),
    towns: TOWNS.map((name) => ({ id: idOf(name), name })),
  }
}

/** Every first part with every second one; neighbours share neither, as far as that goes. */
function crossed(firsts: readonly Name[], seconds: readonly Name[]): readonly MadeUpThing[] {
  return seconds.flatMap((_second, shift) =>
    firsts.map((first, index) => {
      const second = seconds[(index + shift) % seconds.length] ?? first
      const name = joinNames(first, second)
      return { id: idOf(name), name }
    }),
  )
}
