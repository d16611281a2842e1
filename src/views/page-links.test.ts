import { expect, test } from 'vitest'
import { ownName } from '#views/page-links.ts'

test.each([
  ['en', 'English'],
  ['bg', 'Български'],
  ['uk', 'Українська'],
])('a language is called by its own name (%s)', (locale, name) => {
  expect(ownName(locale)).toBe(name)
})
