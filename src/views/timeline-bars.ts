import { STANDINGS, type Standing } from '#views/standing.ts'
import { total, type Tally } from '#views/tally.ts'
import type { Period } from '#views/timeline-bins.ts'
import { round, type DrawnPath } from '#views/timeline-drawing.ts'
import { LANES } from '#views/timeline-lane.ts'

const COUNTABLE = 4

/** A bar: where it begins, and what it counts. */
export interface Bar {
  readonly x: number
  readonly y: number
  readonly tally: Tally
}

/** How bars are drawn: towards the top or the end of the line, so long an event, so thick. */
export interface BarStyle {
  readonly direction: 'up' | 'along'
  readonly unit: number
  readonly width: number
}

/** A path for each standing that occurs: the parts of a bar follow one another, the surest first. */
export function drawBars(bars: readonly Bar[], style: BarStyle): readonly DrawnPath[] {
  return STANDINGS.flatMap((standing, index): readonly DrawnPath[] => {
    const before = STANDINGS.slice(0, index)
    const parts = bars.flatMap(({ x, y, tally }) => {
      if (tally[standing] === 0) return []
      const from = before.reduce((sum, other) => sum + tally[other], 0)
      return [part({ x, y }, [from, from + tally[standing]], style)]
    })
    if (parts.length === 0) return []
    return [
      {
        look: standing,
        d: parts.join(''),
        width: widthOf(standing, style),
        ...dashes(standing, style),
      },
    ]
  })
}

/** A bar of one standing, or a span, as the key shows it in a field of 26 by 20. */
export function keySign(look: Standing | 'span'): readonly DrawnPath[] {
  if (look === 'span') return [{ look, d: 'M0 10H26', width: 8 }]
  const none = { held: 0, announced: 0, mentioned: 0, open: 0 }
  const bar = { x: 2, y: 10, tally: { ...none, [look]: 1 } }
  return drawBars([bar], { direction: 'along', unit: 22, width: 14 })
}

/** The length of one event at which the longest bar is at most so long. */
export function unitFor(most: number, length: number): number {
  const unit = Math.min(8, length / Math.max(most, 1))
  return unit >= 1 ? Math.floor(unit) : Math.floor(unit * 100) / 100
}

/** The highest bar of each lane, in the order of the lanes. */
export function lanePeaks(
  periods: readonly Period[],
  talliesOf: (lane: Period['lanes'][keyof Period['lanes']]) => readonly Tally[],
): readonly number[] {
  return LANES.map((lane) =>
    Math.max(0, ...periods.flatMap(({ lanes }) => talliesOf(lanes[lane]).map(total))),
  )
}

function part(
  { x, y }: Pick<Bar, 'x' | 'y'>,
  [from, to]: readonly [number, number],
  { direction, unit }: BarStyle,
): string {
  return direction === 'up'
    ? `M${x} ${Math.round(y - from * unit)}V${Math.round(y - to * unit)}`
    : `M${Math.round(x + from * unit)} ${y}H${Math.round(x + to * unit)}`
}

/** Only what is held fills its place, and what is only mentioned is a line. */
function widthOf(standing: Standing, { width }: BarStyle): number {
  return standing === 'held' || standing === 'announced' ? width : Math.max(1.5, round(width / 4))
}

/** What is announced is striped; the others show each event where it is long enough. */
function dashes(standing: Standing, { unit }: BarStyle): Pick<DrawnPath, 'dashes'> {
  if (standing === 'announced') return { dashes: '1.5 1.5' }
  if (standing === 'open') return { dashes: '2 3' }
  return unit >= COUNTABLE ? { dashes: `${unit - 1} 1` } : {}
}
