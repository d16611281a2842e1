import { expect, test } from 'vitest'
import { spread } from '#views/spread.ts'

test('positions with room between them stay where they are', () => {
  expect(spread([0, 30, 60], 20, [0, 100])).toEqual([0, 30, 60])
})

test('positions in each other’s way move apart around their middle', () => {
  expect(spread([40, 50], 20, [0, 100])).toEqual([35, 55])
})

test('a block that meets the one above it joins it', () => {
  expect(spread([40, 42, 44, 46], 20, [0, 100])).toEqual([13, 33, 53, 73])
})

test('no position moves beyond the top', () => {
  expect(spread([0, 5], 20, [0, 100])).toEqual([0, 20])
})

test('no position moves beyond the bottom', () => {
  expect(spread([80, 90, 95], 20, [0, 100])).toEqual([60, 80, 100])
})
