import { expect, test } from 'vitest'
import { formatMinutes } from '#i18n/dates/format-minutes.ts'

test.each([
  ['en', '95\u00a0min'],
  ['bg', '95\u00a0мин'],
  ['uk', '95\u00a0хв'],
])('minutes are short and stay on one line in %s', (locale, words) => {
  expect(formatMinutes(95, locale)).toBe(words)
})
