/** What a text shows, each from 0 (not at all) to 1 (or to a few, where it is counted). */
export type Signs<Sign extends string> = Readonly<Record<Sign, number>>

/** How far each sign speaks for something; `bias` is what is there without any. */
export type Weights<Sign extends string> = Readonly<Record<Sign | 'bias', number>>

/** How far signs speak for something: above 0 more than against it. */
export function verdict<Sign extends string>(signs: Signs<Sign>, weights: Weights<Sign>): number {
  const names = Object.keys(signs) as Sign[]
  return names.reduce((sum, name) => sum + signs[name] * weights[name], weights.bias)
}

/** The best of what several things show. */
export function most<Thing>(
  things: readonly Thing[],
  measure: (thing: Thing) => number | boolean,
): number {
  return Math.max(0, ...things.map((thing) => Number(measure(thing))))
}

/** How many of several things show something, from 0 to 1. */
export function share<Thing>(things: readonly Thing[], test: (thing: Thing) => boolean): number {
  return things.length === 0 ? 0 : things.filter(test).length / things.length
}
