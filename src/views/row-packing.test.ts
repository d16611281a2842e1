import { expect, test } from 'vitest'
import { isFree, packRows } from '#views/row-packing.ts'

test('things that do not touch share a row', () => {
  expect(rowsOf([[[0, 10]], [[10, 20]]])).toEqual([0, 0])
})

test('a thing that would touch another goes to the next row', () => {
  expect(rowsOf([[[0, 10]], [[9, 20]], [[12, 20]]])).toEqual([0, 1, 0])
})

test('a thing takes its second stretch before another row', () => {
  const places = packRows([
    { choices: [[10, 20]] },
    {
      choices: [
        [15, 25],
        [0, 10],
      ],
    },
  ])
  expect(places[1]).toEqual({ row: 0, choice: 1 })
})

test('a stretch within another is not free', () => {
  expect(isFree([4, 5], [[0, 10]])).toBe(false)
})

function rowsOf(choices: readonly (readonly (readonly [number, number])[])[]) {
  return packRows(choices.map((one) => ({ choices: one }))).map(({ row }) => row)
}
