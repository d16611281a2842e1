import { expect, test } from 'vitest'
import { drawBars, unitFor } from '#views/timeline-bars.ts'

const TALLY = { held: 2, announced: 1, mentioned: 0, open: 0 }

test('the parts of a bar stand upon one another, the surest at the bottom', () => {
  const paths = drawBars([{ x: 5, y: 100, tally: TALLY }], { direction: 'up', unit: 3, width: 8 })
  expect(paths.map(({ look, d }) => [look, d])).toEqual([
    ['held', 'M5 100V94'],
    ['announced', 'M5 94V91'],
  ])
})

test('a bar along the line grows towards its end', () => {
  const style = { direction: 'along', unit: 3, width: 8 } as const
  expect(drawBars([{ x: 5, y: 100, tally: TALLY }], style)[0]?.d).toBe('M5 100H11')
})

test('each standing has a look that does not depend on its colour', () => {
  const tally = { held: 1, announced: 1, mentioned: 1, open: 1 }
  const paths = drawBars([{ x: 0, y: 0, tally }], { direction: 'up', unit: 3, width: 8 })
  expect(new Set(paths.map(({ width, dashes }) => `${width} ${dashes}`)).size).toBe(4)
})

test.each([
  [1, 8],
  [60, 5],
  [1200, 0.25],
])('the unit of %i events is %f', (events, unit) => {
  expect(unitFor(events, 300)).toBe(unit)
})
