import { expect, test } from 'vitest'
import { durationMinutes } from '#domain/evidence/duration.ts'

test.each([
  ['PT1M', 1],
  ['PT95M', 95],
  ['PT1H25M', 85],
  ['PT72H', 4320],
])('%s is %i minutes', (text, minutes) => {
  expect(durationMinutes(text)).toBe(minutes)
})

test.each(['PT', 'P1D', '95', 'PT0M', 'PT0H0M', 'PT1000H', 'PT99999999999999999999M'])(
  '%s is no duration of an event',
  (text) => {
    expect(durationMinutes(text)).toBeNull()
  },
)
