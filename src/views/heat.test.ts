import { expect, test } from 'vitest'
import { heatOfCount, heatOfShare } from '#views/heat.ts'

test('nothing has no heat', () => {
  expect([heatOfCount(0, 9), heatOfShare(0)]).toEqual([0, 0])
})

test('the greatest count has the deepest step, however small it is', () => {
  expect([1, 2, 9, 5000].map((most) => heatOfCount(most, most))).toEqual([4, 4, 4, 4])
})

test('a count below the greatest stands a step lower for each halving', () => {
  expect([1, 2, 3, 4, 7, 8].map((count) => heatOfCount(count, 8))).toEqual([1, 2, 2, 3, 3, 4])
})

test('counts beyond the last step share it', () => {
  expect([1, 8, 16, 100].map((count) => heatOfCount(count, 100))).toEqual([1, 4, 4, 4])
})

test('a share is told in the quarters that it has begun', () => {
  expect([0.01, 0.25, 0.26, 0.75, 0.76, 1].map(heatOfShare)).toEqual([1, 1, 2, 3, 4, 4])
})
