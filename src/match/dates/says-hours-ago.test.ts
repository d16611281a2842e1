import { expect, it } from 'vitest'
import { saysHoursAgo } from '#match/dates/says-hours-ago.ts'

it.each([
  ['2 hours ago', true],
  ['5 min ago   0 comments', true],
  ['112 hours ago', false],
  ['2 hours', false],
])('“%s” says that something is only hours old: %s', (line, expected) => {
  expect(saysHoursAgo(line, 'en')).toBe(expected)
})
