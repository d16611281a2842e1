import { expect, test } from 'vitest'
import { spread } from '#views/spread.ts'

test('what has room stays where it wants to be', () => {
  expect(spreadEach(20, [10, 40, 70])).toEqual([10, 40, 70])
})

test('what is in each other’s way moves apart around its middle', () => {
  expect(spreadEach(20, [40, 50])).toEqual([35, 55])
})

test('a block that meets the one above it joins it', () => {
  expect(spreadEach(20, [40, 42, 44, 46])).toEqual([13, 33, 53, 73])
})

test('what is higher has more room', () => {
  const wishes = [
    { position: 50, height: 20 },
    { position: 50, height: 40 },
  ]
  expect(spread(wishes, [0, 100])).toEqual([35, 65])
})

test('nothing reaches beyond the top', () => {
  expect(spreadEach(20, [0, 5])).toEqual([10, 30])
})

test('nothing reaches beyond the bottom', () => {
  expect(spreadEach(20, [80, 90, 95])).toEqual([50, 70, 90])
})

function spreadEach(height: number, positions: readonly number[]) {
  return spread(
    positions.map((position) => ({ position, height })),
    [0, 100],
  )
}
